import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import source from '../fixtures/careers/site-shape.ts';
import { drawChart } from '../../src/timeline/draw/chart.ts';
import type { ChartText } from '../../src/timeline/draw/chart-text.ts';
import { paints } from '../../src/timeline/draw/paints.ts';
import { drawResponsive } from '../../src/timeline/draw/responsive.ts';
import { arrangements } from '../../src/timeline/layout/arrangement.ts';
import { breakpoints } from '../../src/timeline/layout/breakpoints.ts';
import { careerDomain, domainOf } from '../../src/timeline/layout/domain.ts';
import type { Domain } from '../../src/timeline/layout/domain.ts';
import type { SceneInput } from '../../src/timeline/layout/input.ts';
import { layoutFit } from '../../src/timeline/layout/fit/fit.ts';
import { layoutScene } from '../../src/timeline/layout/scene.ts';
import { sceneWords } from '../../src/timeline/layout/words.ts';
import { day } from '../../src/timeline/model/dates.ts';
import { loadTimeline } from '../../src/timeline/model/load.ts';
import type { Timeline, TimelineEvent } from '../../src/timeline/model/timeline.ts';
import { describeTick } from '../../src/timeline/model/words.ts';
import { smallSource } from '../support/source.ts';

const text: ChartText = {
  title: 'A career',
  description: 'What it shows',
  eventHref: (id) => `#${id}`,
  companyHref: (id) => `/company/${id}/`,
  eraHref: (id) => `/era/${id}/`,
  eventTitle: (id) => `event ${id}`,
  companyTitle: (id) => `company ${id}`,
  eraTitle: (id) => `era ${id}`,
  tick: (instant, unit, withYear) => describeTick(instant, unit, 'en', withYear),
  prefix: (name) => `ct-${name}`,
};

const inputOf = (timeline: Timeline, events: readonly TimelineEvent[] = timeline.events) => ({
  timeline,
  events,
  domain: events === timeline.events ? careerDomain(timeline) : domainOf(timeline, events),
  words: sceneWords('en'),
});
const screen = breakpoints[2].width;
const sceneOf = (timeline: Timeline, events?: readonly TimelineEvent[], more: Partial<SceneInput> = {}) =>
  layoutScene({ ...inputOf(timeline, events), width: screen, ...more });

const emptySvg = () => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return document.createElementNS('http://www.w3.org/2000/svg', 'svg') as unknown as SVGSVGElement;
};

const drawn = (scene: ReturnType<typeof sceneOf>) => {
  const svg = emptySvg();
  drawChart(svg, scene, text);
  return svg;
};

/** Every element of a drawing with its attributes, but for the classes by which rules for other widths find it. */
const shownIn = (svg: Element): string[] =>
  [...svg.querySelectorAll('*')].map((element) => {
    const attributes = [...element.attributes].map(({ name, value }) =>
      name === 'class'
        ? `class=${value
            .split(' ')
            .filter((of) => !/^p\d+$/.test(of))
            .join(' ')}`
        : `${name}=${value}`,
    );
    const words = element.children.length === 0 ? element.textContent : '';
    return [element.localName.toLowerCase(), ...attributes.filter((of) => of !== 'class=').toSorted(), words].join(' ');
  });

const career = loadTimeline(source);
const small = loadTimeline(smallSource);

describe('the number of marks that have no room', () => {
  it('is never cut off by the edge of the chart', () => {
    const timeline = loadTimeline(source);
    const numbers = timeline.events.flatMap(({ when: { start, end } }) => {
      if (start.kind !== 'known' || end.kind !== 'known') return [];
      const middle = (start.earliest + end.latest) / 2;
      return [
        [middle - day, middle + 900 * day],
        [middle - 900 * day, middle + day],
      ].flatMap(([from = 0, to = 0]) => {
        const input = { ...inputOf(timeline), width: 300, domain: [from, to] as const, arrangement: 'era' as const };
        const scene = layoutFit(input, { height: 420, open: new Set() });
        return [...drawn(scene).querySelectorAll('.ct-more')].map((number) => {
          const mark = number.closest('svg.ct-point');
          const [, by = '0'] = /translate\((\S+)/.exec(number.getAttribute('transform') ?? '') ?? [];
          return (Number.parseFloat(mark?.getAttribute('x') ?? '') / 100) * 300 + Number(by);
        });
      });
    });
    expect(numbers.some((at) => at < 10.1 || at > 289.9)).toBe(true);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(9.9);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(290.1);
  });
});

describe('drawChart', () => {
  it('makes every mark a link to its event', () => {
    const scene = sceneOf(career);
    const links = [...drawn(scene).querySelectorAll('a[data-event]')];
    expect(links).toHaveLength(scene.works.length + scene.context.length);
    for (const link of links) expect(link.getAttribute('href')).toBe(`#${link.getAttribute('data-event')}`);
  });

  it('names and describes the picture and every link in it', () => {
    const svg = drawn(sceneOf(career));
    const named = (attribute: string) => svg.querySelector(`#${svg.getAttribute(attribute)}`)?.textContent;
    expect([named('aria-labelledby'), named('aria-describedby')]).toEqual(['A career', 'What it shows']);
    expect([...svg.querySelectorAll('a')].filter((a) => !a.querySelector('title')?.textContent)).toEqual([]);
  });

  it('leaves no shape and no word to the black of a browser', () => {
    const sheet = readFileSync('src/timeline/draw/timeline.css', 'utf8');
    const isPainted = (name: string): boolean =>
      paints[name]?.fill !== undefined || new RegExp(`\\.${name} \\{[^}]*fill: `).test(sheet);
    for (const arrangement of arrangements) {
      const shapes = drawn(sceneOf(career, undefined, { arrangement })).querySelectorAll('rect, path, circle, text');
      const black = [...shapes].filter(
        (shape) =>
          !shape.getAttribute('fill')?.startsWith('url(') &&
          !(shape.getAttribute('class') ?? '').split(' ').some(isPainted),
      );
      expect(black.map(({ outerHTML }) => outerHTML)).toEqual([]);
    }
  });

  it('places marks and says how high it is where a browser answers no query on its width', () => {
    const { chart } = drawResponsive(emptySvg().ownerDocument, inputOf(career), text);
    const scene = sceneOf(career, undefined, { width: breakpoints[1].width });
    expect(chart.getAttribute('height')).toBe(String(scene.height));
    for (const { id, y } of scene.works) {
      const link = chart.querySelector(`a[data-event="${id}"]`);
      expect(link?.getAttribute('transform'), id).toBe(`translate(0 ${y - scene.firstFoot})`);
    }
    const labels = [...chart.querySelectorAll('.ct-label:not([display])')].map((label) => label.textContent);
    expect(labels.toSorted()).toEqual(
      scene.works.flatMap((mark) => (mark.side === null ? [] : [mark.text])).toSorted(),
    );
  });

  it('becomes, over what a server drew for every width, the chart of the one at hand', () => {
    for (const [timeline, width] of [
      [small, 320],
      [career, 320],
      [career, 800],
      [career, 1300],
    ] as const) {
      const { chart } = drawResponsive(emptySvg().ownerDocument, inputOf(timeline), text);
      const { document } = parseHTML(`<!doctype html><html><body>${chart.outerHTML}</body></html>`);
      const svg = document.querySelector('svg') as unknown as SVGSVGElement;
      const links = new Map([...svg.querySelectorAll('a[data-event]')].map((a) => [a.getAttribute('data-event'), a]));
      const scene = sceneOf(timeline, undefined, { width });
      drawChart(svg, scene, text);
      expect(shownIn(svg)).toEqual(shownIn(drawn(scene)));
      for (const link of svg.querySelectorAll('a[data-event]'))
        expect(link).toBe(links.get(link.getAttribute('data-event')));
    }
  });

  it('shifts the marks that move from where they stood, and puts them in their place when they rest', () => {
    const domain = careerDomain(career);
    const later: Domain = [domain[0] + 200 * day, domain[1] + 200 * day];
    const words = sceneWords('en');
    const options = { timeline: career, events: career.events, words, width: 1000 };
    const before = layoutScene({ ...options, domain });
    const moving = layoutScene({ ...options, domain: later, previous: before });
    const svg = emptySvg();
    drawChart(svg, before, text);
    drawChart(svg, moving, text);
    const placeOf = ({ id }: { readonly id: string }): number => {
      const mark = svg.querySelector(`a[data-event="${id}"]`)?.closest('svg');
      const shift = /translate\((.*)\)/.exec(mark?.firstElementChild?.getAttribute('transform') ?? '')?.[1] ?? '0';
      return Number.parseFloat(mark?.getAttribute('x') ?? '') + Number(shift) / 10;
    };
    for (const mark of moving.works) expect(placeOf(mark)).toBeCloseTo(mark.x, 2);
    const atRest = layoutScene({ ...options, domain: later });
    drawChart(svg, atRest, text);
    const fresh = emptySvg();
    drawChart(fresh, atRest, text);
    expect(svg.outerHTML).toBe(fresh.outerHTML);
  });

  it('writes no style attribute', () => {
    expect(drawn(sceneOf(career)).outerHTML).not.toContain('style=');
    const { chart } = drawResponsive(emptySvg().ownerDocument, inputOf(career), text);
    expect(chart.outerHTML).not.toContain('style=');
  });

  it('changes nothing when it draws the same scene again', () => {
    const svg = drawn(sceneOf(career));
    const before = svg.outerHTML;
    drawChart(svg, sceneOf(career), text);
    expect(svg.outerHTML).toBe(before);
  });

  it('takes over what a server wrote, node for node', () => {
    const { document } = parseHTML(`<!doctype html><html><body>${drawn(sceneOf(small)).outerHTML}</body></html>`);
    const svg = document.querySelector('svg') as unknown as SVGSVGElement;
    const [before, nodes] = [svg.outerHTML, [...svg.querySelectorAll('*')]];
    drawChart(svg, sceneOf(small), text);
    expect(svg.outerHTML).toBe(before);
    expect([...svg.querySelectorAll('*')].every((node, i) => node === nodes[i])).toBe(true);
  });

  it('keeps the nodes of events that stay and removes those that go', () => {
    const svg = drawn(sceneOf(small));
    const engine = svg.querySelector('a[data-event="engine"]');
    drawChart(
      svg,
      sceneOf(
        small,
        small.events.filter(({ company }) => company === 'lab'),
      ),
      text,
    );
    expect(svg.querySelector('a[data-event="engine"]')).toBe(engine);
    expect([...svg.querySelectorAll('a[data-event]')]).toHaveLength(1);
  });

  it.each<[string, Timeline, readonly TimelineEvent[]]>([
    ['small', small, small.events],
    ['small-lab', small, small.events.filter(({ company }) => company === 'lab')],
    ['small-empty', small, []],
  ])('draws the case “%s” as before', async (name, timeline, events) => {
    const markup = drawn(sceneOf(timeline, events)).outerHTML.replaceAll('><', '>\n<');
    await expect(`${markup}\n`).toMatchFileSnapshot(`../snapshots/${name}.svg`);
  });
});
