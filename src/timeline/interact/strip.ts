import { select } from 'd3-selection';
import { dictionary, type Locale } from '../../i18n';
import { layoutBars } from '../layout/bars';
import type { Domain } from '../layout/domain';
import { sceneWords } from '../layout/words';
import type { Timeline } from '../model/timeline';

/** The parts of the overview. */
export interface Strip {
  /** What stands for the whole time. */
  readonly track: HTMLElement;
  /** The years of the chapter that is being read. */
  readonly here: HTMLElement;
  /** The years that the chart shows, to be dragged. */
  readonly brush: HTMLElement;
  /** The events of the chapter. */
  readonly marks: HTMLElement;
  readonly handles: readonly [HTMLElement, HTMLElement];
  /** The title of the chapter. */
  readonly label: HTMLElement;
}

const part = (parent: Element, name: string): HTMLElement => {
  const element = document.createElement('div');
  element.className = `overview-${name}`;
  element.dataset['brush'] = name;
  parent.append(element);
  return element;
};

const handle = (parent: Element, label: string): HTMLElement => {
  const element = part(parent, 'handle');
  element.setAttribute('role', 'slider');
  element.setAttribute('aria-label', label);
  element.tabIndex = 0;
  return element;
};

/** Fills the overview: the career in miniature over the whole time, a window with two handles, room for the chapter. */
export const fillStrip = (root: HTMLElement, timeline: Timeline, locale: Locale, extent: Domain): Strip => {
  const t = dictionary(locale);
  root.replaceChildren();
  const track = part(root, 'track');
  const bars = layoutBars({ timeline, events: timeline.events, domain: extent, words: sceneWords(locale) });
  select(track)
    .append('svg')
    .attr('aria-hidden', 'true')
    .selectAll('rect')
    .data(bars)
    .join('rect')
    .attr('class', ({ color }) => `ct-${color}`)
    .attr('x', ({ x }) => `${x}%`)
    .attr('width', ({ width }) => `${width}%`)
    .attr('y', ({ depth }) => (depth === 0 ? 12 : 14))
    .attr('height', ({ depth }) => (depth === 0 ? 8 : 4))
    .attr('rx', 2);
  const here = part(track, 'here');
  here.hidden = true;
  return {
    track,
    here,
    brush: part(track, 'window'),
    marks: part(track, 'marks'),
    handles: [handle(track, t.from), handle(track, t.to)],
    label: part(root, 'label'),
  };
};
