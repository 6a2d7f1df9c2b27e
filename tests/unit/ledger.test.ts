import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { careers } from '../fixtures/careers/index.ts';
import type { Locale } from '../../src/i18n/index.ts';
import { htmlIn } from '../../src/timeline/draw/html.ts';
import { drawEntry } from '../../src/timeline/draw/story/ledger.ts';
import { linksTo } from '../../src/timeline/embed/links.ts';
import { entryLines } from '../../src/timeline/layout/entry-line.ts';
import { isUncertain } from '../../src/timeline/model/dates.ts';
import { loadTimeline } from '../../src/timeline/model/load.ts';
import { byId, type Timeline } from '../../src/timeline/model/timeline.ts';
import { describeWhen } from '../../src/timeline/model/words.ts';
import { mutated, smallSource } from '../support/source.ts';

const locales: readonly Locale[] = ['en', 'zh'];

const html = htmlIn(parseHTML('<!doctype html><html><body></body></html>').document);
const links = linksTo('https://example.org/');
const small = loadTimeline(smallSource);

const ledgerOf = (timeline: Timeline, locale: Locale = 'en') =>
  html('ol', {}, ...timeline.events.map((event) => drawEntry(html, event, { timeline, locale, links })));
const lineIn = (timeline: Timeline, id: string) => entryLines(timeline)(byId(timeline.events, id));

describe.each(Object.entries(careers))('the ledger of %s', (_, source) => {
  const timeline = loadTimeline(source);

  it('has an entry for every event in order of time, folded, with date, title and employer in its line', () => {
    for (const locale of locales) {
      const entries = [...ledgerOf(timeline, locale).querySelectorAll('ol > li > details:not([open])')];
      expect(entries.map((entry) => entry.querySelector('article[data-event]')?.id)).toEqual(
        timeline.events.map(({ id }) => id),
      );
      for (const [i, { title, company }] of timeline.events.entries()) {
        const [date, what] = entries[i]?.querySelector('summary')?.children ?? [];
        expect(date?.textContent).toMatch(/[\d?？]/);
        expect([...(what?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
          title[locale],
          ...(company === undefined ? [] : [byId(timeline.companies, company).name[locale]]),
        ]);
      }
    }
  });

  it('keeps the whole card in each entry', () => {
    const cards = [...ledgerOf(timeline).querySelectorAll('details > article')];
    for (const [i, { when, title, summary }] of timeline.events.entries()) {
      const text = cards[i]?.textContent ?? '';
      for (const part of [describeWhen(when, 'en', timeline.asOf), title.en, summary.en]) expect(text).toContain(part);
      expect(cards[i]?.querySelector('h3 a')?.getAttribute('href')).toBe(links.permalink(timeline.events[i]?.id ?? ''));
    }
  });

  it('has the colour of its employer beside each own work, and nothing certain beside an uncertain date', () => {
    const lineOf = entryLines(timeline);
    for (const event of timeline.events) {
      const { color, certainty } = lineOf(event);
      if (event.company !== undefined) expect(color).toBe(byId(timeline.companies, event.company).color);
      if (event.company !== undefined && isUncertain(event.when)) expect(certainty).not.toBe('certain');
    }
  });
});

describe('the line beside the entry of an event', () => {
  it('is uncertain where the date is inferred, sharp as it is', () => {
    expect(byId(small.events, 'engine').when.edtf).toBe('2015-03-09');
    expect(lineIn(small, 'engine')).toEqual({ color: 'sky', certainty: 'uncertain' });
    const claims = [{ source: 'diary', basis: 'inferred', of: 'what' }];
    expect(lineIn(loadTimeline(mutated({ 'events.2.claims': claims })), 'engine').certainty).toBe('certain');
  });

  const fair = (when: string) => lineIn(loadTimeline(mutated({ 'events.4.when': when })), 'fair');

  it('says of the industry where the person was then, in the part rather than the whole', () => {
    expect(fair('2013-06')).toEqual({ color: 'blue', certainty: 'certain' });
    expect(fair('2015-06')).toEqual({ color: 'sky', certainty: 'certain' });
  });

  it('is uncertain where a stint only may have begun, and unknown where nothing is known', () => {
    expect(fair('2018-06')).toEqual({ color: 'red', certainty: 'uncertain' });
    expect(fair('2017-02')).toEqual({ certainty: 'unknown' });
    expect(fair('2003')).toEqual({ certainty: 'unknown' });
  });
});
