import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import source from '../fixtures/careers/site-shape.ts';
import type { Locale } from '../../src/i18n/index.ts';
import { limitsOf } from '../../src/timeline/layout/move-domain.ts';
import { day, type When } from '../../src/timeline/model/dates.ts';
import { parseEdtf } from '../../src/timeline/model/edtf.ts';
import { loadTimeline } from '../../src/timeline/model/load.ts';
import { describeYears } from '../../src/timeline/model/words.ts';
import { openedSite, wake } from '../support/visit.ts';

const timeline = loadTimeline(source);

const site = openedSite();

/** What a place of the text is about. */
interface Told {
  readonly place: string;
  readonly when: When;
}

/** The chapters of a language, their passages and their entries, each with the date that the files give it. */
const toldIn = (locale: Locale): Told[] => {
  const folder = `tests/fixtures/careers/site-shape/story/${locale}`;
  return readdirSync(folder).flatMap((file) => {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    const chapter = `[data-chapter="${file.replace('.mdx', '')}"]`;
    const years = parseEdtf(/^years: "(.*)"$/m.exec(text)?.[1] ?? '');
    const passages = [...text.matchAll(/<Focus from="(.*?)" to="(.*?)"/g)].map(([, from, to]) => `${from}/${to}`);
    const ids = [...text.matchAll(/<Event id="(.*?)"/g)].map(([, id]) => id);
    return [
      { place: `${chapter} h2`, when: years },
      ...passages.map((focus) => ({ place: `${chapter} [data-focus="${focus}"]`, when: parseEdtf(focus) })),
      ...timeline.events
        .filter(({ id }) => ids.includes(id))
        .map(({ id, when }) => ({ place: `${chapter} li:has(> details > [id="${id}"])`, when })),
      { place: `${chapter} .events + :not(.people)`, when: years },
    ];
  });
};

/** Scrolls each place, one after the other, to where the text is read, and notes what the overview says there. */
const walk = (page: Page, places: readonly string[]) =>
  page.evaluate(async (selectors) => {
    // So that the last entries, too, can be scrolled to where the text is read.
    document.body.style.paddingBottom = '100vh';
    const here = document.querySelector<HTMLElement>('[data-brush="here"]');
    const label = document.querySelector<HTMLElement>('[data-brush="label"]');
    const found: { years: string; from: number; to: number; shade: string }[] = [];
    for (const selector of selectors) {
      const element = document.querySelector(selector);
      if (!element || !here || !label) continue;
      const top = element.getBoundingClientRect().top + window.scrollY - window.innerHeight / 3 + 8;
      window.scrollTo({ top, behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
      const from = Number.parseFloat(here.style.translate) / 100;
      found.push({
        years: label.dataset['years'] ?? '',
        from,
        to: from + Number.parseFloat(here.style.width) / 100,
        shade: getComputedStyle(here).backgroundImage,
      });
    }
    return found;
  }, places);

const [least, most] = limitsOf(timeline);
const shareOf = (instant: number): number => (instant - least) / (most - least);

/** Milliseconds for a walk of a hundred places, each of which waits for two frames. */
const patience = { timeout: 120_000 };

describe('while the story is read', () => {
  for (const [path, locale, width, height] of [
    ['/', 'en', 1440, 900],
    ['/zh/', 'zh', 1440, 900],
    ['/', 'en', 390, 844],
    ['/zh/', 'zh', 390, 844],
  ] as const)
    it(
      `the overview says the years of the entry, the passage or the chapter that is read, at ${path} on ${width} px`,
      patience,
      async () => {
        const told = toldIn(locale);
        const present = await site.visit(path, { width, height, reducedMotion: 'reduce' }, async (page) => {
          await wake(page);
          const exists = await page.evaluate(
            (places) => places.map((place) => document.querySelector(place) !== null),
            told.map(({ place }) => place),
          );
          const places = told.filter((_, i) => exists[i]);
          const read = await walk(
            page,
            places.map(({ place }) => place),
          );
          return places.map((of, i) => ({ ...of, ...read[i] }));
        });
        expect(present.filter(({ place }) => place.includes('li:')).length).toBeGreaterThan(50);
        expect(present.map(({ place, years }) => `${place}: ${years}`)).toEqual(
          present.map(({ place, when }) => `${place}: ${describeYears(when, locale)}`),
        );
        // Drawn no sharper, and no farther from it than an uncertain date fades.
        const month = shareOf(least + 31 * day);
        for (const { place, when, from = NaN, to = NaN, shade } of present) {
          const { start, end } = when;
          if (start.kind === 'known') expect(from, place).toBeLessThanOrEqual(shareOf(start.earliest) + month);
          else expect(from, place).toBeLessThanOrEqual(0);
          if (end.kind === 'known') expect(to, place).toBeGreaterThanOrEqual(shareOf(end.latest) - month);
          else if (end.kind === 'open') expect(to, place).toBeGreaterThanOrEqual(shareOf(timeline.asOf) - month);
          else expect(to, place).toBeGreaterThanOrEqual(1);
          const isSoft = [start, end].some((bound) =>
            bound.kind === 'known' ? bound.qualifier !== '' : bound.kind === 'unknown',
          );
          if (isSoft) expect(shade, place).toContain(' / 0)');
        }
      },
    );
});
