import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import source from '../fixtures/careers/site-shape.ts';
import { drawDotPlot } from '../../src/timeline/draw/dot-plot.ts';
import { layoutDotPlot, type DotPlot } from '../../src/timeline/layout/dot-plot.ts';
import { sceneWords } from '../../src/timeline/layout/words.ts';
import { parseEdtf } from '../../src/timeline/model/edtf.ts';
import { loadTimeline } from '../../src/timeline/model/load.ts';
import { toLocalized } from '../../src/timeline/model/localized.ts';
import type { TimelineEvent } from '../../src/timeline/model/timeline.ts';
import { describeYear } from '../../src/timeline/model/words.ts';

const timeline = loadTimeline(source);
const plotOf = (events: readonly TimelineEvent[]): DotPlot => layoutDotPlot(timeline, events, sceneWords('en'));
const [sample] = timeline.events as readonly [TimelineEvent];
const dated = (...dates: readonly string[]): TimelineEvent[] =>
  dates.map((date) => ({ ...sample, id: date, when: parseEdtf(date) }));

describe('layoutDotPlot', () => {
  it('gives every event a row in the order given, its mark and the time that it may cover within the picture', () => {
    fc.assert(
      fc.property(fc.subarray([...timeline.events], { minLength: 1 }), (events) => {
        const { marks } = plotOf(events);
        expect(marks.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
        for (const { x, foot } of marks) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(100);
          if (!foot) continue;
          expect(foot.x).toBeGreaterThanOrEqual(0);
          expect(foot.x + foot.width).toBeLessThanOrEqual(100);
          expect(x).toBeGreaterThanOrEqual(foot.x);
          expect(x).toBeLessThanOrEqual(foot.x + foot.width);
        }
      }),
    );
  });

  it('shows how far a date reaches that is not known to the month, and no further', () => {
    const { marks } = plotOf(dated('2016', '2016-05', '2016-05-03', '2016~/2018', '2017/..', '/2017'));
    expect(marks.map(({ foot }) => foot !== null)).toEqual([true, false, false, true, true, true]);
    const [year, , , , open, unknown] = marks.map(({ foot }) => foot?.width);
    expect(open).toBeCloseTo(year ?? NaN, 0);
    expect(unknown).toBeCloseTo(year ?? NaN, 0);
  });

  it('puts labels on the side that has more room', () => {
    expect(plotOf(dated('2015-01', '2019-01')).marks.map(({ side }) => side)).toEqual(['right', 'left']);
  });

  it('keeps labels off the line of the time that a date may cover, where a phone has room for that', () => {
    const [, year] = plotOf(
      dated('2015-01', '2018', '2019-01').map((event) => ({ ...event, label: toLocalized('A') })),
    ).marks;
    expect(year?.side).toBe('left');
    expect(year?.labelX).toBe(year?.foot?.x);
    const [long] = plotOf(dated('2016').map((event) => ({ ...event, label: toLocalized('A') }))).marks;
    expect(long?.labelX).toBe(long?.x);
  });

  it('is empty without events', () => {
    expect(plotOf([])).toEqual({ marks: [], ticks: [] });
  });
});

describe('drawDotPlot', () => {
  it('leads from each label to its event, and writes what a title holds as text', () => {
    const { document } = parseHTML('<!doctype html><html><body></body></html>');
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg') as unknown as SVGSVGElement;
    const events = dated('2015-01', '2016~').map((event) => ({ ...event, label: toLocalized('<b>bold</b>') }));
    drawDotPlot(svg, plotOf(events), { eventHref: (id) => `#${id}`, tick: (instant) => describeYear(instant, 'en') });
    expect([...svg.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['#2015-01', '#2016~']);
    expect(svg.querySelector('a text')?.textContent).toBe('<b>bold</b>');
    expect(svg.querySelector('b')).toBeNull();
    expect(Number(svg.getAttribute('height'))).toBeGreaterThan(2 * 24);
  });
});
