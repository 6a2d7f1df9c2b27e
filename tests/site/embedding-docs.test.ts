import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { firstChoice, tiers } from '../../src/site/share/choice.ts';
import type { Facts } from '../../src/site/share/facts.ts';
import { hostPolicy, snippetOf } from '../../src/site/share/snippet.ts';
import { heightMessages, protocolsOf } from '../../src/timeline/embed/frame/heights.ts';
import { greatestHeight, toMessage } from '../../src/timeline/embed/messages.ts';
import { viewNames } from '../../src/timeline/interact/codec.ts';
import { themes } from '../../src/timeline/embed/theme.ts';
import { arrangements } from '../../src/timeline/layout/arrangement.ts';
import { dist, documentOf } from '../support/site.ts';

const docs = readFileSync('docs/embedding.md', 'utf8');
const read = (file: string): string => readFileSync(join('src', file), 'utf8');

/** The text of the chapter below a heading. */
const chapter = (heading: string): string => {
  const [, text] = docs.split(new RegExp(`^#+ ${heading.replace(/[/.]/g, '\\$&')}$`, 'm'));
  if (text === undefined) throw new Error(`docs/embedding.md has no chapter “${heading}”.`);
  return text.split(/^#+ /m)[0] ?? '';
};
/** The rows of the tables of a chapter, without their headings, as lists of cells. */
const rows = (heading: string): string[][] =>
  chapter(heading)
    .split('\n')
    .map((line, i, lines) => (/^\| -/.test(lines[i + 1] ?? '') ? '' : line))
    .filter((line) => /^\| [^-]/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split(' | ')
        .map((cell) => cell.trim()),
    );
const code = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, text]) => text ?? '');
/** The first code of every row. */
const names = (heading: string): string[] => rows(heading).map(([cell]) => code(cell)[0] ?? '');
const found = (file: string, pattern: RegExp): string[] => [
  ...new Set([...read(file).matchAll(pattern)].map(([, name]) => name ?? '')),
];

/** The elements of some markup, with their attributes and what text they hold. */
const elementsIn = (html: string) =>
  [...parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body.querySelectorAll('*')].map((e) => ({
    name: e.localName,
    attributes: Object.fromEntries([...e.attributes].map(({ name, value }) => [name, value])),
    text: (e.textContent ?? '').trim(),
  }));

const localized = (text: string) => ({ en: text, zh: text });
const frameHeights = {
  320: { whole: 1590, plain: 945 },
  600: { whole: 1335, plain: 920 },
  960: { whole: 1175, plain: 900 },
};
/** What the guide gives an attribute of its snippets. */
const given = (name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(docs)?.[1] ?? '';
const facts = {
  roots: { en: 'https://example.org/', zh: 'https://example.org/zh/' },
  files: 'https://example.org/',
  whole: {
    name: localized(given('title')),
    picture: {
      en: { alt: given('alt'), ratio: 1 },
      zh: { alt: '', ratio: 1 },
    },
  },
  companies: [],
  eras: [],
  heights: { en: frameHeights, zh: frameHeights },
  events: [],
  integrity: { frame: '', element: '' },
} as unknown as Facts;

describe('docs/embedding.md', () => {
  it('shows the snippets that the builder makes, and the directives that they need', () => {
    const first = firstChoice('en');
    const blocks = [...docs.matchAll(/```html\n([\s\S]*?)```/g)].map(([, html]) => elementsIn(html ?? ''));
    for (const [tier, height] of [
      ['picture', 641],
      ['frame', 1175],
      ['element', 0],
    ] as const)
      expect(blocks).toContainEqual(elementsIn(snippetOf({ ...first, tier, width: 960 }, facts, height)));
    expect(rows('Content security policy').map(([tier, cell]) => [tier, ...code(cell)])).toEqual(
      tiers.map((tier) => [tier, hostPolicy(tier, facts)]),
    );
  });

  it('names every query of the frame, and no other', () => {
    const own = /\['theme', 'plain', 'childId'\]/.test(read('timeline/embed/frame/frame.ts'));
    expect(own).toBe(true);
    expect(names('Query of `/embed/`')).toEqual([...viewNames, 'theme', 'plain', 'childId']);
    const values = Object.fromEntries(rows('Query of `/embed/`').map(([name, value]) => [code(name)[0], code(value)]));
    expect(values['theme']).toEqual(themes);
    expect(values['lens']).toEqual(arrangements);
  });

  it('names the attribute with which a frame keeps its view in the host’s address', () => {
    expect(names('The host’s address')).toEqual(['data-career-timeline-key']);
    expect(read('timeline/embed/host/host.ts')).toContain("dataset['careerTimelineKey']");
  });

  it('shows every message as it is sent and read', () => {
    const messages = rows('Messages').filter(([from]) => from === 'frame' || from === 'host');
    const shown = messages.map(([, cell]) => JSON.parse(code(cell)[0] ?? '') as { type: string });
    for (const message of shown) expect(toMessage(message)).toEqual(message);
    expect(shown.map(({ type }) => type).toSorted()).toEqual(
      found('timeline/embed/messages.ts', /type: '(career-timeline:\w+)'; readonly/g).toSorted(),
    );
    const others = rows('Messages')
      .slice(messages.length)
      .map(([, cell]) => JSON.parse(code(cell)[0] ?? '') as unknown);
    const protocols = protocolsOf('https://example.org/embed/?childId=chart#?secret=abc');
    const asked = { href: 'https://example.org/embed/', sizer: 'iFrameResizer0', open: true };
    const [ours, ...theirs] = heightMessages(640, { ...protocols, ...asked }, 600);
    expect(shown).toContainEqual(ours);
    expect(others).toEqual(theirs);
    expect(chapter('Messages')).toContain(`up to ${greatestHeight.toLocaleString('en')}`);
    expect(toMessage({ type: 'career-timeline:show', version: 1, query: 'q'.repeat(2000) })).not.toBeNull();
    expect(toMessage({ type: 'career-timeline:show', version: 1, query: 'q'.repeat(2001) })).toBeNull();
  });

  it('names every attribute, method and event of the element, with what the events tell', () => {
    const element = read('timeline/embed/element/element.ts');
    const attributesFile = read('timeline/embed/element/attributes.ts');
    const [, list = ''] = /const observed = \[(.*), \.\.\.viewNames\]/.exec(attributesFile) ?? [];
    const observed = [...list.matchAll(/'(\w+)'/g)].map(([, name]) => name ?? '');
    const [methods, attributes] = [
      names('Attributes and properties').filter((name) => name.includes('(')),
      names('Attributes and properties').filter((name) => !name.includes('(')),
    ];
    expect(attributes.toSorted()).toEqual([...observed, ...viewNames].toSorted());
    expect(methods).toEqual(['goto(eventId)']);
    expect(element).toMatch(/^ {2}goto\(eventId: string\): boolean/m);

    const told = [...element.matchAll(/#tell\('(\w+)', \{([^}]*)\}/g)].map(([, name, fields = '']) => [
      `career-timeline:${name ?? ''}`,
      ...fields
        .replace(/\[[^\]]*\]/g, '')
        .split(',')
        .map((field) => field.split(':')[0]?.trim() ?? ''),
    ]);
    const documented = rows('Events').map(([name, detail]) =>
      [...code(name), ...code(detail)].filter((text) => !['null', "''"].includes(text)),
    );
    expect(documented.map((row) => row.toSorted()).toSorted()).toEqual(told.map((row) => row.toSorted()).toSorted());
  });

  it('names every custom property', () => {
    const properties = ['styles/tokens.css', 'timeline/embed/element/embed.css'].flatMap((file) =>
      found(file, /(--ct-[a-z-]+)/g),
    );
    expect(names('Custom properties').toSorted()).toEqual([...new Set(properties)].toSorted());
  });

  it('names every part', () => {
    const drawn = [...documentOf(dist, 'embed/index.html').querySelectorAll('[part]')].map((e) =>
      e.getAttribute('part'),
    );
    const later = found('timeline/embed/element/element.ts', /part: '(\w+)'/g);
    expect(names('Parts').toSorted()).toEqual([...drawn, ...later].toSorted());
  });

  it('names limits that hold', () => {
    const bytes = (file: string) => gzipSync(readFileSync(join(dist, 'embed/v1', file)), { level: 9 }).length;
    const limit = (tier: string) => {
      const row = docs.split('\n').find((line) => line.startsWith(`| ${tier} `));
      return Number(/script (\d+) kB/.exec(row ?? '')?.[1]) * 1000;
    };
    expect(bytes('frame.js')).toBeLessThanOrEqual(limit('frame'));
    expect(bytes('career-timeline.js')).toBeLessThanOrEqual(limit('element'));
    expect(docs).toContain(`within ${/near = (\d+)/.exec(read('timeline/embed/element/load.ts'))?.[1]} px`);
  });

  it('names the browsers for which the scripts are built', () => {
    const targets = found('site/scripts/bundle.ts', /'((?:chrome|firefox|safari)[\d.]+)'/g);
    expect(targets).toHaveLength(3);
    for (const target of targets) expect(docs.toLowerCase()).toContain(target.replace(/(\d)/, ' $1'));
  });
});
