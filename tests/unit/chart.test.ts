import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import source from '../../src/data/timeline';
import { drawChart } from '../../src/timeline/draw/chart';
import { placedIn } from '../../src/timeline/draw/points';
import { tierStyles } from '../../src/timeline/draw/tier-styles';
import type { ChartText } from '../../src/timeline/draw/chart-text';
import { careerDomain, domainOf } from '../../src/timeline/layout/domain';
import type { Domain } from '../../src/timeline/layout/domain';
import type { PlacedMark } from '../../src/timeline/layout/point-mark';
import { layoutScene } from '../../src/timeline/layout/scene';
import { leastStacks } from '../../src/timeline/layout/stacks';
import { mostRows, rowNames, tiers } from '../../src/timeline/layout/tiers';
import { sceneWords } from '../../src/timeline/layout/words';
import { day } from '../../src/timeline/model/dates';
import { loadTimeline } from '../../src/timeline/model/load';
import type { Timeline, TimelineEvent } from '../../src/timeline/model/timeline';
import { describeTick } from '../../src/timeline/model/words';
import { smallSource } from '../support/source';

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

const sceneOf = (timeline: Timeline, events: readonly TimelineEvent[] = timeline.events) =>
  layoutScene({
    timeline,
    events,
    domain: events === timeline.events ? careerDomain(timeline) : domainOf(timeline, events),
    words: sceneWords('en'),
  });

const emptySvg = () => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return document.createElementNS('http://www.w3.org/2000/svg', 'svg') as unknown as SVGSVGElement;
};

const drawn = (scene: ReturnType<typeof sceneOf>) => {
  const svg = emptySvg();
  drawChart(svg, scene, text);
  return svg;
};

const career = loadTimeline(source);
const small = loadTimeline(smallSource);

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

  it('writes no class for a row, side or height that the stylesheet does not know', () => {
    const sheet = tierStyles(tiers) + readFileSync('src/timeline/draw/timeline.css', 'utf8');
    const rooms = tiers.flatMap(({ name, most }) => [
      ...Array.from({ length: mostRows }, (_, row) => `${name}-${row}`),
      ...Array.from({ length: most.stacks - 1 }, (_, n) => `${name}-stack-${n + 1}`),
      ...rowNames.map((of) => `${name}-${of}-${most[of]}`),
      `${name}-works-${mostRows}`,
      `${name}-stacks-${leastStacks}`,
    ]);
    const written = [...drawn(sceneOf(career)).outerHTML.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    const known = (name: string): boolean => new RegExp(`\\.${name}(?![\\w-])`).test(sheet);
    const unknown = [...rooms, ...written.filter((name) => /^(s|m|l|xl|ct-n)-/.test(name))].filter(
      (name) => !known(name),
    );
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('places marks and says how high it is where a browser answers no query on its width', () => {
    const sheet = tierStyles(tiers);
    const unasked = sheet.replaceAll(/@container[^{]*\{(?:[^{}]*\{[^{}]*\})*\}/g, '');
    const [, ...base] = /\.(\w+)-works-1\{/.exec(unasked) ?? [];
    const [name = ''] = base;
    const classes = [...drawn(sceneOf(career)).outerHTML.matchAll(/class="([^"]*)"/g)]
      .flatMap(([, names = '']) => names.split(' '))
      .filter((of) => of.startsWith(`${name}-`));
    expect(new Set(classes).size).toBeGreaterThan(5);
    expect([...new Set(classes)].filter((of) => !new RegExp(`\\.${of}[,{]`).test(unasked))).toEqual([]);
  });

  it('leaves word of where each mark and its label stand, for those who move them', () => {
    const scene = sceneOf(career);
    const drawnAt = ({ id, placements, stacks }: PlacedMark): PlacedMark => ({ id, placements, stacks });
    expect(placedIn(drawn(scene))).toEqual({ works: scene.works.map(drawnAt), context: scene.context.map(drawnAt) });
  });

  it('shifts the marks that move from where they stood, and puts them in their place when they rest', () => {
    const domain = careerDomain(career);
    const later: Domain = [domain[0] + 200 * day, domain[1] + 200 * day];
    const words = sceneWords('en');
    const options = { timeline: career, events: career.events, words, width: 1000 };
    const before = layoutScene({ ...options, domain });
    const moving = layoutScene({ ...options, domain: later, moving: before });
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
