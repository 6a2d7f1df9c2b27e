import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { drawUpright } from '../../src/timeline/draw/story/upright.ts';
import { layoutUpright, type Upright } from '../../src/timeline/layout/upright/upright.ts';
import type { ChapterLink } from '../../src/timeline/layout/upright/rows.ts';
import { sceneWords } from '../../src/timeline/layout/words.ts';
import { earliest } from '../../src/timeline/model/dates.ts';
import { parseEdtf } from '../../src/timeline/model/edtf.ts';
import { loadTimeline } from '../../src/timeline/model/load.ts';
import { describeStart } from '../../src/timeline/model/words.ts';
import { stintsOf, type Timeline } from '../../src/timeline/model/timeline.ts';
import { careers as fixtures } from '../fixtures/careers/index.ts';
import { careers as generated } from '../support/careers.ts';
import { mutated, smallSource } from '../support/source.ts';

const { label, dates } = sceneWords('en');
const layout = (timeline: Timeline, chapters: readonly ChapterLink[] = []): Upright =>
  layoutUpright(timeline, { label, start: (when, withYear) => describeStart(when, 'en', withYear) }, chapters);

const eventsIn = ({ rows }: Upright): string[] =>
  rows.flatMap(({ row }) => (row.kind === 'work' ? [row.event.id] : []));
const headsIn = ({ rows }: Upright): (string | null)[] =>
  rows.flatMap(({ row }) => (row.kind === 'head' ? [row.stint?.key ?? null] : []));
const datesIn = ({ rows }: Upright): string[] => rows.flatMap(({ date }) => (date === null ? [] : [date]));
const kindsIn = ({ rows }: Upright): string[] => rows.map(({ row }) => row.kind);

/** What is true of every upright picture. */
function expectWhole(timeline: Timeline, upright: Upright): void {
  const own = timeline.events.filter(({ kind }) => kind !== 'context').map(({ id }) => id);
  expect(eventsIn(upright).toSorted()).toEqual(own.toSorted());
  const stints = timeline.companies.flatMap((company) => stintsOf(company).map(() => company.id));
  const named = upright.rows.flatMap(({ row }) => (row.kind === 'head' && row.stint ? [row.stint.company.id] : []));
  expect(named.toSorted()).toEqual(stints.toSorted());
  expect(new Set(headsIn(upright).filter((key) => key !== null)).size).toBe(stints.length);

  for (const { row, rail } of upright.rows) {
    for (const { x, from, to } of rail.pieces) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(upright.width);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeGreaterThan(from);
      expect(to).toBeLessThanOrEqual(1);
    }
    for (const { x, width } of rail.bands) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(upright.width);
    }
    if (row.kind !== 'work') continue;
    const lane = upright.lanes.find(({ id }) => id === (row.event.eras[0] ?? '')) ?? upright.lanes.at(-1);
    expect(rail.mark?.x).toBeGreaterThan(lane?.left ?? NaN);
    expect(rail.mark?.x).toBeLessThan((lane?.left ?? NaN) + (lane?.width ?? NaN));
    if (lane?.id) expect(rail.bands.some(({ x }) => x >= lane.left && x < lane.left + lane.width)).toBe(true);
    if (row.stint)
      expect([...rail.pieces.map(({ x }) => x), ...rail.steps.map(({ toX }) => toX)]).toContain(rail.mark?.x);
  }
}

/** The works of one head that no other interrupts, in order. */
function runsIn({ rows }: Upright) {
  const runs: { key: string; starts: number[] }[] = [];
  for (const { row } of rows) {
    if (row.kind !== 'head' && row.kind !== 'work') continue;
    const key = row.stint?.key ?? '';
    if (runs.at(-1)?.key !== key) runs.push({ key, starts: [] });
    if (row.kind === 'work' && row.event.when.start.kind === 'known')
      runs.at(-1)?.starts.push(new Date(earliest(row.event.when)).getUTCFullYear());
  }
  return runs;
}

describe.each(Object.entries(fixtures))('the upright picture of %s', (_, source) => {
  const timeline = loadTimeline(source);
  const upright = layout(timeline);

  it('names every own event and every time at an employer once, each on its lane and line', () => {
    expectWhole(timeline, upright);
  });

  it('has time running down below each head', () => {
    for (const { starts } of runsIn(upright)) expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it('draws links to every event, employer and era, without a style of their own', () => {
    const { document } = parseHTML('<html></html>');
    const drawn = drawUpright(document as unknown as Document, upright, {
      title: 'A career',
      key: 'Time runs down.',
      label,
      years: dates,
      date: (when) => when.edtf,
      partOf: () => '',
      noEmployer: 'None',
      goesOn: 'goes on',
      links: { event: (id) => `#${id}`, company: (id) => `/company/${id}`, era: (id) => `/era/${id}` },
    });
    const ids = (name: string) => [...drawn.querySelectorAll(`a[${name}]`)].map((link) => link.getAttribute(name));
    expect(ids('data-event')).toEqual(eventsIn(upright));
    expect(new Set(ids('data-company'))).toEqual(new Set(timeline.companies.map(({ id }) => id)));
    expect(ids('data-era').toSorted()).toEqual(timeline.eras.map(({ id }) => id).toSorted());
    expect(drawn.outerHTML).not.toMatch(/style=|NaN|undefined|…/);
  });
});

describe('layoutUpright', () => {
  it('is whole for any career', () => {
    fc.assert(
      fc.property(generated, (source) => {
        const timeline = loadTimeline(source);
        const upright = layout(timeline);
        expectWhole(timeline, upright);
        for (const { starts } of runsIn(upright)) expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps works of a whole around those of its part, without a second head', () => {
    const events = smallSource.events.map((event) => ({ ...event }));
    const later = { ...events[1], id: 'left', when: '2016-05', kind: 'milestone' };
    const upright = layout(loadTimeline(mutated({ events: [...events, later] })));
    expect(headsIn(upright)).toEqual(['school', 'works', 'lab', 'studio']);
    expect(eventsIn(upright)).toEqual(['class', 'hired', 'engine', 'left', 'studio-work']);
  });

  it('says a date once for all that stand below one another with it, and the year of a month once', () => {
    const events = ['2013', '2013~', '2013~', '2013-03-04', '2013-03-20', '2014-02'].map((when, i) => ({
      ...smallSource.events[1],
      id: `e${i}`,
      when,
    }));
    const upright = layout(loadTimeline(mutated({ events })));
    expect(datesIn(upright)).toEqual(['2013', 'c. 2013', 'Mar', 'Feb 2014']);
    expect(upright.rows.filter(({ joined }) => joined)).toHaveLength(2);
  });

  it('runs two lines side by side while works of one employer are in two eras', () => {
    const events = [
      ['2018', 'steam'],
      ['2019-01', 'current'],
      ['2019-05', 'steam'],
      ['2019-09', 'current'],
    ].map(([when, era], i) => ({ ...smallSource.events[1], id: `e${i}`, company: 'studio', when, eras: [era] }));
    const { rows } = layout(loadTimeline(mutated({ events })));
    const lanesAt = (id: string) =>
      rows.flatMap(({ row, rail }) =>
        row.kind === 'work' && row.event.id === id ? [new Set(rail.pieces.map(({ x }) => x)).size] : [],
      );
    expect(['e0', 'e1', 'e2', 'e3'].flatMap(lanesAt)).toEqual([1, 2, 2, 1]);
  });

  it('lets an employer go on beside the next one, as long as that lasts for certain', () => {
    const { rows } = layout(loadTimeline(fixtures['overlaps and a return']));
    const beside = rows.find(({ row }) => row.kind === 'head' && row.stint?.company.id === 'bridges');
    expect(new Set(beside?.rail.pieces.map(({ color }) => color)).size).toBeGreaterThan(2);
  });

  it('marks what goes on, and nothing else, beyond the last row', () => {
    const goesOn = layout(loadTimeline(fixtures['one job'])).rows.at(-1);
    expect(goesOn?.row.kind).toBe('end');
    expect(goesOn?.rail.arrows).toHaveLength(1);
    const ended = layout(loadTimeline(fixtures['the nineteenth century'])).rows.at(-1);
    expect(ended?.rail.arrows).toEqual([]);
    expect(ended?.rail.pieces.every(({ look }) => look !== 'solid')).toBe(true);
  });

  it('draws what is not known open, and what is dated to less than a month fading', () => {
    const unknown = layout(loadTimeline(mutated({ 'companies.3.when': '2018~/' }))).rows.at(-1);
    expect(unknown?.rail.pieces.map(({ look }) => look)).toEqual(['open']);
    const about = layout(loadTimeline(mutated({ 'companies.3.when': '2018~/2020~', 'events.3.when': '2018~' })));
    expect(about.rows.at(-1)?.rail.pieces.map(({ look }) => look)).toEqual(['out']);
  });

  it('sets chapters where their first own event stands, else where their years begin, in their order', () => {
    const timeline = loadTimeline(smallSource);
    const years = (edtf: string) => parseEdtf(edtf);
    const chapters: ChapterLink[] = [
      { slug: 'one', title: 'One', years: years('2010') },
      { slug: 'two', title: 'Two', years: years('2010'), events: ['fair', 'engine'] },
      { slug: 'three', title: 'Three', years: years('2011') },
      { slug: 'four', title: 'Four', years: years('2020') },
    ];
    const { rows } = layout(timeline, chapters);
    const slugs = rows.map(({ row }) =>
      row.kind === 'chapter' ? row.chapter.slug : row.kind === 'work' ? row.event.id : '',
    );
    expect(slugs.filter(Boolean)).toEqual(['one', 'class', 'hired', 'two', 'three', 'engine', 'studio-work', 'four']);
    expect(kindsIn(layout(timeline))).not.toContain('chapter');
  });

  it('begins with eras that were under way, and has the others where they begin', () => {
    const upright = layout(loadTimeline(smallSource));
    const kinds = kindsIn(upright);
    expect(kinds[0]).toBe('era');
    expect(kinds.indexOf('era', 1)).toBeGreaterThan(1);
    expect(layout(loadTimeline(fixtures['sixty events'])).lanes).toHaveLength(1);
  });
});

describe('describeStart', () => {
  const say = (edtf: string, locale: 'en' | 'zh' = 'en', withYear = true) =>
    describeStart(parseEdtf(edtf), locale, withYear);

  it('is as sharp as a month at most, and never sharper than the date', () => {
    expect(
      ['2016', '2016~', '2016%/2018', '2016-08', '2016-08-01', '2016-08~', '/2018~', '184X'].map((d) => say(d)),
    ).toEqual(['2016', 'c. 2016', 'c. 2016', 'Aug 2016', 'Aug 2016', 'c. Aug 2016', '?–c. 2018', 'the 1840s']);
    expect(say('2016-08-01', 'en', false)).toBe('Aug');
    expect(say('2016-08?', 'zh')).toBe('2016年 8月？');
  });
});
