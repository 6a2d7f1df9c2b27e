import { describe, expect, it } from 'vitest';
import { keepTogether } from '../../src/site/keep-together.ts';

describe('a Chinese text', () => {
  it('breaks no line between a number and its unit, or within a short quotation', () => {
    expect(keepTogether('读100页的财报，他答“懂模型，用模型”。')).toBe(
      '读<span class="together">100页</span>的财报，他答<span class="together">“懂模型，用模型”。</span>',
    );
  });

  it('may break within a long quotation, and keeps its markup', () => {
    const text = '<a href="#x" title="5年">他说</a>“这一句引语实在太长太长太长”';
    expect(keepTogether(text)).toBe(text);
  });
});
