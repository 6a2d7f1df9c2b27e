import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { drawFilters, drawTools } from '../../src/timeline/draw/controls.ts';
import { drawCard } from '../../src/timeline/draw/card.ts';
import { legendOf } from '../../src/timeline/draw/figure.ts';
import { htmlIn } from '../../src/timeline/draw/html.ts';
import { linksTo } from '../../src/timeline/embed/links.ts';
import { toJsonLd } from '../../src/timeline/export/json-ld.ts';
import { toJsonResume } from '../../src/timeline/export/json-resume.ts';
import { arrangementsOf } from '../../src/timeline/layout/arrangement.ts';
import { careerDomain } from '../../src/timeline/layout/domain.ts';
import { domainOf } from '../../src/timeline/layout/domain.ts';
import { layoutScene, type Scene } from '../../src/timeline/layout/scene.ts';
import { sceneWords } from '../../src/timeline/layout/words.ts';
import { everything, filterEvents } from '../../src/timeline/model/filter.ts';
import { fromWire } from '../../src/timeline/model/from-wire.ts';
import { loadTimeline } from '../../src/timeline/model/load.ts';
import { byId, companyChain, stintsOf, type Timeline } from '../../src/timeline/model/timeline.ts';
import { describePositions } from '../../src/site/positions.ts';
import { toWire } from '../../src/timeline/model/wire.ts';
import type { When } from '../../src/timeline/model/dates.ts';
import { careers } from '../fixtures/careers/index.ts';
import { sceneOf } from '../support/scene.ts';

const page = (name: string) => (id: string) => `https://example.org/${name}${id}`;
const addresses = { event: page('#'), company: page('company/'), era: page('era/') };
const html = htmlIn(parseHTML('<html></html>').document as unknown as Document);
const links = linksTo('https://example.org/');
const place = { site: 'https://example.org/', file: 'https://example.org/resume.json' };

const timelines = Object.entries(careers).map(([name, source]) => [name, loadTimeline(source)] as const);
const career = (name: keyof typeof careers): Timeline => loadTimeline(careers[name]);
const widths = [288, 560, 1328];

const scenesOf = (timeline: Timeline): Scene[] =>
  widths.flatMap((width) => arrangementsOf(timeline).map((arrangement) => sceneOf(timeline, width, arrangement)));

const byEmployer = (timeline: Timeline): Scene[] =>
  scenesOf(timeline).filter(({ arrangement }) => arrangement === 'company');

/** The stretch of time for which a stint lasts for certain. */
const certain = ({ start, end }: When, asOf: number): [number, number] => [
  start.kind === 'known' ? start.latest : Infinity,
  end.kind === 'known' ? end.earliest : end.kind === 'open' ? asOf : -Infinity,
];

describe.each(timelines)('the chart of %s', (_, timeline) => {
  it('lays no two employers that overlap for certain over one another', () => {
    for (const { bars } of byEmployer(timeline))
      for (const [i, a] of bars.entries())
        for (const b of bars.slice(i + 1)) {
          const isWithin = [
            [a.id, b.id],
            [b.id, a.id],
          ].some(([part, whole]) => companyChain(timeline.companies, part).includes(whole ?? ''));
          const stints = (id: string) =>
            stintsOf(byId(timeline.companies, id)).map((when) => certain(when, timeline.asOf));
          const overlap = stints(a.id).some(([from, to]) =>
            stints(b.id).some(([first, last]) => Math.max(from, first) < Math.min(to, last)),
          );
          if (isWithin || !overlap) continue;
          expect(a.y + a.height <= b.y || b.y + b.height <= a.y, `${a.id} and ${b.id}`).toBe(true);
        }
  });

  it('names every employer, and draws each of its times in one row and one colour', () => {
    for (const { bars, names } of byEmployer(timeline)) {
      expect(new Set(names.map(({ id }) => id))).toEqual(new Set(timeline.companies.map(({ id }) => id)));
      for (const { id } of timeline.companies) {
        const own = bars.filter((bar) => bar.id === id);
        expect(own).toHaveLength(stintsOf(byId(timeline.companies, id)).length);
        expect(new Set(own.map(({ y, color }) => `${y} ${color}`)).size).toBe(1);
      }
    }
  });

  it('stands marks of one window at one place in time, on the pages of companies too', () => {
    const pages = timeline.companies.flatMap(({ id }) => {
      const events = filterEvents(timeline, { ...everything, companies: [id] });
      const domain = domainOf(timeline, events);
      return widths.map((width) => layoutScene({ timeline, events, domain, words: sceneWords('en'), width }));
    });
    for (const { works } of [...scenesOf(timeline), ...pages])
      for (const marks of Map.groupBy(works, ({ id }) => byId(timeline.events, id).when.edtf).values())
        expect(new Set(marks.map(({ x }) => x)).size).toBe(1);
  });

  it('keeps everything within its height and its width', () => {
    for (const { bars, works, names, height } of scenesOf(timeline)) {
      for (const { y } of [...bars, ...works, ...names]) expect(y >= 0 && y <= height).toBe(true);
      for (const { x } of [...works, ...names]) expect(x >= 0 && x <= 100).toBe(true);
    }
  });

  it('gives each employer a colour that neither neighbour in time has', () => {
    const colors = timeline.companies.toSorted((a, b) => certainStart(a.when) - certainStart(b.when));
    for (const [i, { color, id }] of colors.entries()) expect(color, id).not.toBe(colors[i + 1]?.color);
  });

  it('is the same when it is read from its file', () => {
    const read = fromWire(JSON.parse(JSON.stringify(toWire(timeline, addresses))));
    expect(read.dropped).toBe(0);
    // What only résumés need is not read.
    const drawn = timeline.companies.map((company) => ({ ...company, degree: undefined, place: undefined }));
    expect(read.companies).toEqual(drawn);
    expect(read.person).toEqual(
      timeline.person.portrait ? { ...timeline.person, portrait: 'https://example.org/mara.png' } : timeline.person,
    );
    expect(read.words).toEqual(timeline.words);
    expect(read.events.map(({ id, claims, when }) => [id, claims, when])).toEqual(
      timeline.events.map(({ id, claims, when }) => [id, claims, when]),
    );
  });

  it('shows every card with its source, or as the owner’s own account', () => {
    for (const event of timeline.events) {
      const text = drawCard(html, event, { timeline, locale: 'en', links }).textContent;
      expect(text).toMatch(
        timeline.sources.length > 0 ? /\((stated|inferred|public record|event|date)/ : /own account/,
      );
    }
  });
});

function certainStart({ start, end }: When): number {
  return start.kind === 'known' ? start.earliest : end.kind === 'known' ? end.earliest : 0;
}

describe('the page of one employer', () => {
  const pageOf = (timeline: Timeline, id: string) => {
    const filter = { ...everything, companies: [id] };
    const events = filterEvents(timeline, filter);
    return { events, domain: domainOf(timeline, events, filter) };
  };
  const ongoing = timelines.flatMap(([name, timeline]) =>
    timeline.companies.filter(({ when }) => when.end.kind === 'open').map(({ id }) => ({ name, id, timeline })),
  );

  it.each(ongoing)(
    'has an axis up to the day of the telling where the employer goes on: $name, $id',
    ({ id, timeline: told }) => {
      // Years after the last event, as of an owner who has added none since.
      const timeline = { ...told, asOf: Date.UTC(2040, 0, 1) };
      expect(pageOf(timeline, id).domain[1]).toBeGreaterThanOrEqual(timeline.asOf);
    },
  );

  it('explains “goes on” only where its years show the sign', () => {
    for (const [name, timeline] of timelines) {
      for (const { id } of timeline.companies) {
        const { events, domain } = pageOf(timeline, id);
        const { bars } = layoutScene({ timeline, events, domain, words: sceneWords('en'), width: 1000 });
        const isShown = bars.some(({ goesOn }) => goesOn);
        expect(legendOf(timeline, events, domain).includes('goesOn'), `${name}, ${id}`).toBe(isShown);
      }
    }
  });
});

describe('a career shows only what it has', () => {
  const textOf = (timeline: Timeline, locale: 'en' | 'zh' = 'en') =>
    [drawFilters(html, { timeline, locale, links, active: everything }), ...drawTools(html, timeline, locale)]
      .map((part) => part?.textContent ?? '')
      .join(' ');

  it('has no filters and no choice of arrangement with one employer and one kind of event', () => {
    const timeline = career('one job');
    expect(drawFilters(html, { timeline, locale: 'en', links, active: everything })).toBeNull();
    expect(arrangementsOf(timeline)).toEqual(['company']);
    expect(textOf(timeline)).not.toMatch(/technolog|company/i);
    expect(legendOf(timeline, timeline.events, careerDomain(timeline))).not.toContain('era');
  });

  it('names no eras where there are none', () => {
    for (const name of ['overlaps and a return', 'sixty events'] as const) {
      expect(arrangementsOf(career(name))).toEqual(['company', 'kind']);
      expect(textOf(career(name))).not.toMatch(/technolog/i);
    }
  });

  it('calls eras what their owner does', () => {
    const timeline = career('the shape of this site');
    expect(textOf(timeline)).toContain('By material');
    expect(textOf(timeline)).not.toMatch(/technolog/i);
    expect(textOf(timeline, 'zh')).toContain('按材料');
    expect(textOf(timeline, 'zh')).not.toContain('技术');
  });
});

describe('positions', () => {
  it('are told one after another, and together where they were held at the same time', () => {
    const timeline = career('overlaps and a return');
    expect(describePositions(timeline, 'harbour', 'en')).toBe(
      'Junior Engineer, then Engineer, then Chief Engineer, then Director',
    );
    expect(describePositions(timeline, 'union', 'en')).toBe('');
  });

  it('are entries of their own in a résumé, and times apart are too', () => {
    const { work } = toJsonResume(career('overlaps and a return'), 'en', place);
    const harbour = work.filter(({ name }) => name === 'Harbour Office');
    expect(harbour.map(({ position, startDate, endDate }) => [position, startDate, endDate])).toEqual([
      ['Director', '2018', undefined],
      ['Chief Engineer', '2011-05', '2018'],
      ['Engineer', '2004-01', '2006-03'],
      ['Junior Engineer', '2001-09', '2003-12'],
    ]);
    expect(harbour.find(({ position }) => position === 'Engineer')?.highlights).toHaveLength(2);
    const timeline = career('overlaps and a return');
    const apart = { ...timeline, events: timeline.events.filter(({ kind }) => kind !== 'role') };
    const stays = toJsonResume(apart, 'en', place).work.filter(({ name }) => name === 'Harbour Office');
    expect(stays.map(({ startDate, endDate }) => [startDate, endDate])).toEqual([
      ['2011-05', undefined],
      ['2001-09', '2006-03'],
    ]);
  });

  it('are roles in an organisation as linked data', () => {
    const linked = JSON.stringify(toJsonLd(career('overlaps and a return'), 'en', addresses, place.site));
    expect(linked).toContain(
      '{"@type":"OrganizationRole","roleName":"Engineer","startDate":"2004-01","endDate":"2006-03","worksFor":{"@type":"Organization","name":"Harbour Office"}}',
    );
  });
});
