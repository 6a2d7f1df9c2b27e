import { describe, expect, it } from 'vitest';
import { minutesOf } from '../../src/site/reading-time.ts';
import { careerDomain } from '../../src/timeline/layout/domain.ts';
import { layoutLeads } from '../../src/timeline/layout/fit/lead.ts';
import { parseEdtf } from '../../src/timeline/model/edtf.ts';
import { loadTimeline } from '../../src/timeline/model/load.ts';
import { smallSource } from '../support/source.ts';

const timeline = loadTimeline(smallSource);
const whole = careerDomain(timeline);
const works = timeline.events.filter(({ kind }) => kind !== 'context');
const all = works.map(({ id }) => id);
const first = works[0]?.id ?? '';
const leadOf = (...chapters: { readonly years: string; readonly events: readonly string[] }[]) =>
  layoutLeads(
    timeline,
    chapters.map(({ years, events }) => ({ years: parseEdtf(years), events })),
  );

describe('what the picture shows at a chapter', () => {
  it('is the chapter’s years, within those of the career', () => {
    const [lead] = leadOf({ years: '2012/2013', events: [] });
    expect(lead?.domain[0]).toBeLessThanOrEqual(Date.UTC(2012, 0));
    expect(lead?.domain[1]).toBeGreaterThanOrEqual(Date.UTC(2014, 0));
    expect((lead?.domain[1] ?? 0) - (lead?.domain[0] ?? 0)).toBeLessThan(whole[1] - whole[0]);
  });

  it('is the whole career for a chapter of some days, and for one of the same years as the one before', () => {
    const [, again, days] = leadOf(
      { years: '2012/2013', events: [] },
      { years: '2012/2013', events: [] },
      { years: '2013-04', events: [] },
    );
    expect([again?.domain, days?.domain]).toEqual([whole, whole]);
  });

  it('is wide enough for six in ten of the chapter’s events', () => {
    const [lead] = leadOf({ years: '2012', events: all });
    const { domain = whole } = lead ?? {};
    const seen = works.filter(({ when: { start, end } }) => {
      const from = start.kind === 'known' ? start.earliest : -Infinity;
      const to = end.kind === 'known' ? end.latest : Infinity;
      return from < domain[1] && to > domain[0];
    });
    expect(seen.length / works.length).toBeGreaterThanOrEqual(0.6);
  });

  it('opens the rows of the eras of the chapter’s works, of none where they have none', () => {
    const [lead, none] = leadOf({ years: '2012/2013', events: [first] }, { years: '2014', events: [] });
    expect(lead?.open).toEqual(works[0]?.eras.slice(0, 1));
    expect(none?.open).toEqual([]);
  });
});

describe('how long a text takes', () => {
  it('is counted in words of English and in characters of Chinese, markup left out, one minute at least', () => {
    expect(minutesOf(['word '.repeat(460)], 'en')).toBe(2);
    expect(minutesOf(['字'.repeat(900), '<Event id="a" />'], 'zh')).toBe(2);
    expect(minutesOf([''], 'en')).toBe(1);
  });
});
