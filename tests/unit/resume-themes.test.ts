import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import source from '../fixtures/careers/site-shape.ts';
import type { Locale } from '../../src/i18n/index.ts';
import { toJsonResume, type JsonResume } from '../../src/timeline/export/json-resume.ts';
import { loadTimeline } from '../../src/timeline/model/load.ts';
import { mutated, smallSource } from '../support/source.ts';

const locales: readonly Locale[] = ['en', 'zh'];

type Render = (resume: JsonResume) => string;
interface Theme {
  readonly render?: Render;
  readonly default?: { readonly render: Render };
}

const place = { site: 'https://example.org/', file: 'https://example.org/resume.json' };

/** A person with hardly more than a name, and one job that goes on. */
const sparse = mutated({
  companies: [{ ...smallSource.companies[1], when: '2012/..' }],
  eras: [],
  people: [],
  sources: [],
  events: [],
});

/** Stays with every sort of end. */
const ends = mutated({
  companies: ['2001/', '2003-05~/2006?', '/2009~', '2010-21/201X', '2012/2013-04-05', '2014~/..'].map((when, i) => {
    const name = `Employer ${'ABCDEF'[i] ?? ''}`;
    return { ...smallSource.companies[1], id: `c${i}`, name: { en: name, zh: name }, when };
  }),
  events: [],
});

const timelines = Object.entries({ 'the site': source, small: smallSource, sparse, 'every sort of end': ends }).map(
  ([name, data]) => [name, loadTimeline(data)] as const,
);

/** The texts of a page as a reader meets them, without the commas between them. */
const textsOf = (html: string): string[] => {
  const { document } = parseHTML(html);
  const walker = document.createTreeWalker(document.body, 4);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (!parentElement?.closest('script, style')) texts.push((textContent ?? '').replace(/^[,\s]+|[,\s]+$/g, ''));
  }
  return texts;
};

describe.each(['even', 'elegant', 'kendall', 'macchiato', 'onepage'])('jsonresume-theme-%s', async (name) => {
  const theme = (await import(`jsonresume-theme-${name}`)) as Theme;
  const render = theme.render ?? theme.default?.render;
  if (!render) throw new Error(`${name} has nothing that renders`);

  it.each(timelines)('names every employer of %s, and says “Present” just of what goes on', (_, timeline) => {
    for (const locale of locales) {
      const resume = toJsonResume(timeline, locale, place);
      const texts = textsOf(render(structuredClone(resume)));
      for (const employer of resume.work.map((stay) => stay.name))
        expect(
          texts.some((text) => text === employer || text.startsWith(`${employer}, `)),
          employer,
        ).toBe(true);
      const goOn = timeline.companies.filter(({ when }) => when.end.kind === 'open');
      expect(texts.join('\n').match(/\bPresent\b/g)?.length ?? 0).toBe(goOn.length);
      expect(texts.join('\n')).not.toMatch(/undefined|null|NaN|Invalid/);
    }
  });
});
