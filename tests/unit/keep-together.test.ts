import { describe, expect, it } from 'vitest';
import { keepTogether } from '../../src/site/keep-together';

const text = (value: string) => ({ type: 'text', value });

/** The texts of a paragraph, those that no line breaks in brackets. */
const kept = (value: string, path: string): string => {
  const tree = { type: 'root', children: [{ type: 'element', tagName: 'p', children: [text(value)] }] };
  keepTogether()(tree, { path });
  const [paragraph] = tree.children as { children: { value?: string; children?: { value: string }[] }[] }[];
  return (paragraph?.children ?? []).map((node) => node.value ?? `[${node.children?.[0]?.value}]`).join('');
};

describe('a Chinese text', () => {
  it('breaks no line between a number and its unit, or within a short quotation', () => {
    expect(kept('读100页的财报，他答“懂模型，用模型”。', '/site/zh/01-a.mdx')).toBe(
      '读[100页]的财报，他答[“懂模型，用模型”。]',
    );
  });

  it('may break within a long quotation, and an English one as it likes', () => {
    expect(kept('他说“这一句引语实在太长太长太长”', '/site/zh.mdx')).toBe('他说“这一句引语实在太长太长太长”');
    expect(kept('“No”, 100 pages', '/site/en/01-a.mdx')).toBe('“No”, 100 pages');
  });
});
