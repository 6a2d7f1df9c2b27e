import { writeAttribute } from '../draw/set.ts';
import { focusedIn, targetOf } from './events.ts';
import type { Help } from './help.ts';
import { actionOfKey, type Walk } from './keys.ts';
import type { Store } from './store.ts';

/** The links of a chart that the focus walks: lanes from top to bottom, each from left to right. */
const lanesOf = (svg: SVGSVGElement): SVGAElement[][] =>
  ['.ct-eras', '.ct-works', '.ct-bars', '.ct-context']
    .map((lane) => [...svg.querySelectorAll<SVGAElement>(`${lane} a`)])
    .map((links) => links.toSorted((a, b) => placeOf(a) - placeOf(b)))
    .filter((links) => links.length > 0);

/** Where a mark that holds a link, or a band within it, begins. */
const placeOf = (link: SVGAElement): number =>
  Number.parseFloat((link.closest('[x]') ?? link.querySelector('[x]'))?.getAttribute('x') ?? '0');

const nearest = (links: readonly SVGAElement[], place: number): SVGAElement | undefined =>
  links.toSorted((a, b) => Math.abs(placeOf(a) - place) - Math.abs(placeOf(b) - place))[0];

const target = (lanes: readonly SVGAElement[][], from: SVGAElement, action: Walk): SVGAElement | undefined => {
  const lane = lanes.findIndex((links) => links.includes(from));
  const links = lanes[lane] ?? [];
  if (action.type === 'step') return links[links.indexOf(from) + action.by];
  return action.type === 'end' ? links.at(action.at) : nearest(lanes[lane + action.by] ?? [], placeOf(from));
};

/**
 * One tab stop for the whole chart: arrows walk its links, Home and End lead to the first and last of a lane, other keys zoom,
 * tell the keys, and leave.
 */
export function mountRoving(svg: SVGSVGElement, store: Store, help: Help) {
  const { signal } = store;
  let current: SVGAElement | undefined;
  const refresh = (): void => {
    const links = lanesOf(svg).flat();
    if (!current || !links.includes(current)) {
      const works = [...svg.querySelectorAll<SVGAElement>('.ct-works a')];
      current = current ? nearest(works, placeOf(current)) : works[0];
      current ??= links[0];
    }
    for (const link of links) writeAttribute(link, 'tabindex', link === current ? '0' : '-1');
  };
  const onKeydown = (event: KeyboardEvent): void => {
    const action = actionOfKey(event);
    if (!action) return;
    event.preventDefault();
    const from = targetOf(event).closest<SVGAElement>('a');
    if (action.type === 'step' || action.type === 'lane' || action.type === 'end')
      (from ? target(lanesOf(svg), from, action) : current)?.focus();
    else if (action.type === 'zoom')
      store.zoom(action.factor, Math.min(1, Math.max(0, from ? placeOf(from) / 100 : 0.5)));
    else if (action.type === 'reset') store.act({ type: 'years', years: null });
    else if (action.type === 'help') help.toggle();
    else if (!help.hide()) focusedIn(svg)?.blur();
  };
  const onFocus = (event: FocusEvent): void => {
    const link = targetOf(event).closest<SVGAElement>('a');
    if (!link || link === current) return;
    current = link;
    refresh();
  };
  svg.addEventListener('keydown', onKeydown, { signal });
  svg.addEventListener('focusin', onFocus, { signal });
  // Chromium takes an <svg> that listens to focus for a tab stop.
  svg.setAttribute('tabindex', '-1');
  signal.addEventListener('abort', () => {
    for (const element of [svg, ...svg.querySelectorAll('a')]) element.removeAttribute('tabindex');
  });
  refresh();
  return {
    /** The mark of an event, or the tab stop where it has none. */
    markOf: (id: string): SVGElement | null =>
      svg.querySelector<SVGElement>(`a[data-event="${CSS.escape(id)}"]`) ?? svg.querySelector('a[tabindex="0"]'),
    /** Draws, and keeps the tab stop and the focus in the chart: on the link nearest to the one that has gone. */
    around: (draw: () => void, isMoving: boolean): void => {
      const hadFocus = focusedIn(svg) !== null;
      draw();
      const isLost = hadFocus && focusedIn(svg) === null;
      if (isLost || !isMoving) refresh();
      if (isLost) current?.focus({ preventScroll: true });
    },
  };
}
