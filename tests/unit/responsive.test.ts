import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { drawChart } from '../../src/timeline/draw/chart.ts';
import { drawResponsive, mergeDrawings } from '../../src/timeline/draw/responsive.ts';
import { chartText } from '../../src/timeline/draw/text.ts';
import { arrangements } from '../../src/timeline/layout/arrangement.ts';
import { breakpoints } from '../../src/timeline/layout/breakpoints.ts';
import { careerDomain } from '../../src/timeline/layout/domain.ts';
import { layoutScene } from '../../src/timeline/layout/scene.ts';
import { sceneWords } from '../../src/timeline/layout/words.ts';
import { loadTimeline } from '../../src/timeline/model/load.ts';
import { careers } from '../support/careers.ts';
import { smallSource } from '../support/source.ts';

const { document } = parseHTML('<html></html>');

const drawing = (width: number, markup: string) => {
  const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  root.innerHTML = markup;
  return { width, root };
};

/** What holds for an element at a width: its attributes, changed by the rules that apply there. */
const valuesAt = (rules: string, width: number, element: Element) => {
  const values: Record<string, string | null> = {};
  for (const name of ['display', 'y', 'height', 'transform', 'text-anchor']) values[name] = element.getAttribute(name);
  for (const [, query = '', body = ''] of rules.matchAll(
    /@container chart ([^{]+)\{\.ct-fluid\{((?:[^{}]+\{[^{}]*\})*)\}\}/g,
  )) {
    const [, least] = /width>=(\d+)px/.exec(query) ?? [];
    const [, most] = /width<(\d+)px/.exec(query) ?? [];
    if (width < Number(least ?? 0) || width >= Number(most ?? Infinity)) continue;
    for (const [, selector = '', declarations = ''] of body.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      const name = selector.split('.').at(-1) ?? '';
      if (!(element.getAttribute('class') ?? '').split(' ').includes(name)) continue;
      for (const declaration of declarations.split(';')) {
        const [property = '', value = ''] = declaration.split(':');
        values[property] = value.replaceAll('px', '').replace(',', ' ');
      }
    }
  }
  const plain = { display: 'inline', transform: 'none', 'text-anchor': 'start' } as const;
  for (const [name, value] of Object.entries(plain)) values[name] ??= value;
  return values;
};

describe('mergeDrawings', () => {
  it('changes by width what differs, and leaves the base without queries', () => {
    const { root, rules } = mergeDrawings(
      [
        drawing(280, '<rect data-key="a" y="10" height="4"></rect>'),
        drawing(560, '<rect data-key="a" y="20" height="4"></rect>'),
        drawing(1120, '<rect data-key="a" y="20" height="8"></rect>'),
      ],
      1,
      'p',
    );
    const rect = root.querySelector('rect') as Element;
    expect([rect.getAttribute('y'), rect.getAttribute('height')]).toEqual(['20', '4']);
    expect(valuesAt(rules, 300, rect)).toMatchObject({ y: '10', height: '4' });
    expect(valuesAt(rules, 700, rect)).toMatchObject({ y: '20', height: '4' });
    expect(valuesAt(rules, 1300, rect)).toMatchObject({ y: '20', height: '8' });
  });

  it('shows a label where it has room and turns it to its side there, whichever drawing it was taken from', () => {
    const label = (text: string) => `<g data-key="m">${text}</g>`;
    const { root, rules } = mergeDrawings(
      [
        drawing(280, label('<text class="l" transform="translate(-10 4)" text-anchor="end">Work</text>')),
        drawing(560, label('')),
        drawing(1120, label('<text class="l" transform="translate(10 4)">Work</text>')),
      ],
      1,
      'p',
    );
    const text = root.querySelector('text') as Element;
    expect(valuesAt(rules, 300, text)).toMatchObject({
      display: 'inline',
      transform: 'translate(-10 4)',
      'text-anchor': 'end',
    });
    expect(valuesAt(rules, 700, text).display).toBe('none');
    expect(valuesAt(rules, 1300, text)).toMatchObject({
      display: 'inline',
      transform: 'translate(10 4)',
      'text-anchor': 'start',
    });
  });

  it('says at each width what is so there', () => {
    const more = (text: string) => `<g data-key="m"><text class="ct-more">${text}</text></g>`;
    const { root, rules } = mergeDrawings(
      [drawing(280, more('+5')), drawing(560, more('+3')), drawing(1120, more('+3'))],
      1,
      'p',
    );
    const said = (width: number) =>
      [...root.querySelectorAll('text')]
        .filter((text) => valuesAt(rules, width, text).display === 'inline')
        .map((text) => text.textContent);
    expect([300, 700, 1300].map(said)).toEqual([['+5'], ['+3'], ['+3']]);
  });

  it('keeps the order of elements that only some drawings have', () => {
    const keys = (...names: string[]) => names.map((name) => `<rect data-key="${name}"></rect>`).join('');
    const { root } = mergeDrawings(
      [drawing(280, keys('a', 'c', 'e')), drawing(560, keys('a', 'b', 'e')), drawing(1120, keys('b', 'c', 'd', 'e'))],
      1,
      'p',
    );
    const order = [...root.querySelectorAll('rect')].map((rect) => rect.getAttribute('data-key') ?? '');
    expect(order).toHaveLength(5);
    expect(order.indexOf('a')).toBeLessThan(order.indexOf('b'));
    expect(order.indexOf('c')).toBeLessThan(order.indexOf('e'));
    expect(order.at(-1)).toBe('e');
  });
});

/** All that a chart shows at a width: each element that is not hidden there, with its attributes as they hold there. */
const shownAt = (root: Element, rules: string, width: number): string[] => {
  const shown: string[] = [];
  const initial = { y: '0', height: '0' } as const;
  const walk = (element: Element): void => {
    const values: Record<string, string> = { ...initial, ...noNulls(valuesAt(rules, width, element)) };
    if (values['display'] === 'none') return;
    const others = [...element.attributes]
      .filter(({ name }) => !(name in values))
      .map(({ name, value }) => {
        const kept = value.split(' ').filter((of) => name !== 'class' || !/^(p\d+|ct-fluid)$/.test(of));
        return kept.length === 0 ? '' : `${name}=${kept.join(' ')}`;
      });
    const words = element.children.length === 0 ? element.textContent : '';
    shown.push([element.localName, ...others.filter(Boolean).toSorted(), JSON.stringify(values), words].join(' '));
    for (const child of element.children) walk(child);
  };
  walk(root);
  return shown.toSorted();
};

const noNulls = (values: Readonly<Record<string, string | null>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [[name, value.replace(' ', ',')]])),
  );

describe('drawResponsive', () => {
  it('shows at each breakpoint just what is drawn for it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constant(smallSource), careers), (source) => {
        const timeline = loadTimeline(source);
        const input = { timeline, events: timeline.events, domain: careerDomain(timeline), words: sceneWords('en') };
        const text = chartText(timeline, 'en', { event: (id) => `#${id}`, company: String, era: String }, 'A career');
        const { chart, rules } = drawResponsive(document, input, text);
        for (const { width } of breakpoints) {
          const plain = document.createElementNS('http://www.w3.org/2000/svg', 'svg') as unknown as SVGSVGElement;
          drawChart(plain, layoutScene({ ...input, width }), text);
          expect(shownAt(chart, rules, width)).toEqual(shownAt(plain, '', width));
        }
      }),
      { numRuns: 8 },
    );
  });

  it('becomes the chart of a browser, whatever that shows one after another', () => {
    const views = fc.array(
      fc.record({
        arrangement: fc.constantFrom(...arrangements),
        width: fc.constantFrom(288, 560, 1328),
        share: fc.constantFrom(0, 0.5, 1),
        zoom: fc.constantFrom(0, 0.3),
      }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.oneof(fc.constant(smallSource), careers), views, (source, walk) => {
        const timeline = loadTimeline(source);
        const [from, to] = careerDomain(timeline);
        const input = { timeline, events: timeline.events, domain: [from, to] as const, words: sceneWords('en') };
        const text = chartText(timeline, 'en', { event: (id) => `#${id}`, company: String, era: String }, 'A career');
        const { chart } = drawResponsive(document, input, text);
        for (const { share, zoom, ...view } of walk) {
          const scene = layoutScene({
            ...input,
            ...view,
            events: timeline.events.slice(0, timeline.events.length * share),
            domain: [from + zoom * (to - from), to - zoom * (to - from)],
          });
          drawChart(chart as SVGSVGElement, scene, text);
          const fresh = document.createElementNS('http://www.w3.org/2000/svg', 'svg') as unknown as SVGSVGElement;
          drawChart(fresh, scene, text);
          expect(shownAt(chart, '', view.width)).toEqual(shownAt(fresh, '', view.width));
          const order = (root: Element) =>
            [...root.querySelectorAll('[data-event]')].map((a) => a.getAttribute('data-event'));
          expect(order(chart)).toEqual(order(fresh));
        }
      }),
      { numRuns: 12 },
    );
  });
});
