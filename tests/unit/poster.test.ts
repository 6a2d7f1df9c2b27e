import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { loadFaces, toPng } from '../../src/site/faces.ts';
import { careerDomain, domainOf } from '../../src/timeline/layout/domain.ts';
import { loadTimeline } from '../../src/timeline/model/load.ts';
import { coloursOf } from '../../src/timeline/picture/colours.ts';
import { fitText } from '../../src/timeline/picture/fit-text.ts';
import { drawPoster, posterSize } from '../../src/timeline/picture/poster.ts';
import { runsOf } from '../../src/timeline/picture/scripts.ts';
import { mutated, smallSource } from '../support/source.ts';

/** Half an em for every character, and a whole one for a Chinese one. */
const measure = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 1 : 0.5) * size, 0);
const colour = coloursOf(readFileSync('src/styles/tokens.css', 'utf8'));
const families = { serif: 'Latin Serif', sans: 'Latin Sans', han: 'Song' };

const posterOf = (
  source: unknown,
  facet: { company?: string; era?: string } = {},
  locale: 'en' | 'zh' = 'en',
  portrait?: string,
): Element => {
  const timeline = loadTimeline(source);
  const { company, era } = facet;
  const events = timeline.events.filter(
    (event) => (!company || event.company === company) && (!era || event.eras.includes(era)),
  );
  const svg = drawPoster({
    timeline,
    events,
    highlightedEras: era ? [era] : [],
    domain: company || era ? domainOf(timeline, events) : careerDomain(timeline),
    locale,
    title: timeline.headline[locale],
    line: timeline.person.name[locale],
    families,
    measure: { serif: measure, sans: measure },
    colour,
    ...(portrait !== undefined && { portrait }),
  });
  return new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement as unknown as Element;
};

/** The group that holds the chart. */
const chartGroup = 'g[transform*="scale("]';

/** Pixels from the top at which the words end and the chart begins. */
const edgesOf = (svg: Element) => {
  const [, y = 0, scale = 1] =
    /translate\(\S+ (\S+)\) scale\((\S+)\)/
      .exec(svg.querySelector(chartGroup)?.getAttribute('transform') ?? '')
      ?.map(Number) ?? [];
  const words = [...svg.children]
    .filter(({ tagName }) => tagName === 'text')
    .map((text) => Number(text.getAttribute('y')));
  return { words: Math.max(...words), chart: y, scale };
};

const wordsOf = (svg: Element): string[] => [...svg.querySelectorAll('text')].map((text) => text.textContent);
const many = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: `era-${i}`,
    name: { en: `The age of ${i}`, zh: `第${i}时代` },
    when: '2010/2019',
    summary: { en: 'Long.', zh: '很长。' },
  }));

describe('the image of a shared link', () => {
  it('has the portrait beside the line, which keeps clear of it, and the chart below both', () => {
    const [svg, plain] = [
      posterOf(smallSource, { company: 'lab' }, 'en', 'data:,'),
      posterOf(smallSource, { company: 'lab' }),
    ];
    const image = svg.querySelector('image');
    const numbers = (element: Element | null, ...names: readonly string[]): readonly number[] =>
      names.map((name) => Number(element?.getAttribute(name)));
    const [x = 0, y = 0, width = 0, height = 0] = numbers(image, 'x', 'y', 'width', 'height');
    expect(numbers(svg.querySelectorAll('text')[1] ?? null, 'x')[0]).toBeGreaterThan(x + width);
    expect(y + height).toBeLessThan(edgesOf(svg).chart);
    expect(plain.querySelector('image')).toBeNull();
  });

  it('has the headline, a line under it, and the chart with its employers, years and works', () => {
    const words = wordsOf(posterOf(smallSource));
    expect(words.slice(0, 2)).toEqual(['Ada builds', 'Ada']);
    expect(words).toEqual(expect.arrayContaining(['School', 'Works', 'Studio', 'Engine', 'Steam', '2014']));
  });

  it('has no word smaller than can be read where it is shown 500 pixels wide', () => {
    for (const facet of [{}, { company: 'works' }, { era: 'current' }]) {
      const svg = posterOf(smallSource, facet);
      const { scale } = edgesOf(svg);
      for (const text of svg.querySelectorAll('text')) {
        const size = Number(text.getAttribute('font-size')) * (text.closest(chartGroup) ? scale : 1);
        expect((size * 500) / posterSize.width, text.textContent).toBeGreaterThanOrEqual(10);
      }
    }
  });

  it('keeps the chart below the words, however many eras there are and however long the headline', () => {
    const long =
      'A headline that goes on and on, as headlines of careers will, and then goes on for some words more than any card has';
    for (const [title, eras] of [
      ['Ada builds', many(6)],
      [long, smallSource.eras],
      [long, many(6)],
    ] as const) {
      const events = smallSource.events.map((event) => ({ ...event, eras: eras.map(({ id }) => id) }));
      const { words, chart } = edgesOf(posterOf(mutated({ eras, events, 'headline.en': title })));
      expect(chart - words, title).toBeGreaterThan(0);
    }
  });

  it('names only the eras that the page is about', () => {
    expect(wordsOf(posterOf(smallSource, { company: 'school' }))).not.toContain('Current');
    expect(wordsOf(posterOf(smallSource, { era: 'steam' }))).not.toContain('Current');
  });

  it('gives every stretch of text the font of its script', () => {
    const svg = posterOf(smallSource, {}, 'zh');
    const [title] = [...svg.querySelectorAll('text')];
    expect([...(title?.children ?? [])].map((run) => [run.textContent, run.getAttribute('font-family')])).toEqual([
      ['Ada builds', 'Latin Serif'],
      ['（中文）', 'Song'],
    ]);
  });

  it('is drawn for a career of one place without eras and without any event', () => {
    const bare = mutated({ eras: [], people: [], events: [], companies: [smallSource.companies[1]] });
    const { width, height } = new Resvg(posterOf(bare).outerHTML, { font: { loadSystemFonts: false } });
    expect([width, height]).toEqual([posterSize.width, posterSize.height]);
  });
});

describe('fitText', () => {
  const sizes = [
    { size: 60, most: 1 },
    { size: 40, most: 2 },
  ];

  it('takes the largest size at which the lines suffice', () => {
    expect(fitText('short', 'en', 600, sizes, measure)).toEqual({ size: 60, lines: ['short'] });
    expect(fitText('words enough for two lines here', 'en', 500, sizes, measure)).toEqual({
      size: 40,
      lines: ['words enough for two', 'lines here'],
    });
  });

  it('breaks Chinese between words and begins no line with a mark', () => {
    const text = '玻璃一清，法克就走，又去别处';
    const { size, lines } = fitText(text, 'zh', 360, sizes, measure);
    expect([size, lines.length, lines.join('')]).toEqual([40, 2, text]);
    for (const line of lines) expect(line).not.toMatch(/^[，。]/);
  });

  it('ends with an ellipsis what has no room at all, one endless word included', () => {
    for (const text of ['word '.repeat(40), 'w'.repeat(200)]) {
      const { size, lines } = fitText(text, 'en', 500, sizes, measure);
      expect(size).toBe(40);
      expect(lines.length).toBeLessThanOrEqual(2);
      expect(lines.at(-1)).toMatch(/\S…$/);
      for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(500);
    }
  });
});

describe('runsOf', () => {
  it('counts the marks that both scripts have to Chinese in a Chinese text only', () => {
    expect(runsOf('Ada · 法克', 'en').map(({ text, han }) => [text, han])).toEqual([
      ['Ada · ', false],
      ['法克', true],
    ]);
    expect(runsOf('“无底”', 'zh')).toEqual([{ text: '“无底”', han: true }]);
  });
});

describe('the fonts of an image', () => {
  it('draw every character of either script as itself, and none as the box of a missing one', async () => {
    const faces = await loadFaces();
    const all = Object.values(faces);
    const missing = '\u{10fffd}';
    const draw = async (face: (typeof all)[number], weight: number, character: string): Promise<string> => {
      const text = `<text x="10" y="50" font-size="40" font-family="${face.font.familyName}" font-weight="${weight}">${character}</text>`;
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60">${text}</svg>`;
      const font = { loadSystemFonts: false, fontFiles: all.map(({ path }) => path) };
      const png = character === missing ? new Resvg(svg, { font }).render().asPng() : await toPng(svg, all);
      return Buffer.from(png).toString('base64');
    };
    // A site that shows no Han characters has none in its fonts.
    const hanIn = ({ characters }: (typeof all)[number]): string[] =>
      [...characters]
        .map((point) => String.fromCodePoint(point))
        .filter((character) => /\p{Script=Han}/u.test(character));
    const [first = ''] = hanIn(faces.hanBold);
    for (const [face, weight, characters] of [
      [faces.serif, 700, 'Agß'],
      [faces.label, 400, 'Ag2'],
      [faces.name, 700, 'Ag2'],
      [faces.han, 400, hanIn(faces.han).slice(0, 6).join('')],
      [faces.hanBold, 700, hanIn(faces.hanBold).slice(0, 3).join('')],
    ] as const) {
      const drawn = await Promise.all([...characters, missing, ' '].map((character) => draw(face, weight, character)));
      expect(new Set(drawn.slice(0, -2)).size, face.path).toBe([...characters].length);
      for (const empty of drawn.slice(-2)) expect(drawn.slice(0, -2), face.path).not.toContain(empty);
    }
    expect(await draw(faces.label, 400, 'A')).not.toBe(await draw(faces.name, 700, 'A'));
    if (first) expect(await draw(faces.han, 400, first)).not.toBe(await draw(faces.hanBold, 700, first));
  });
});
