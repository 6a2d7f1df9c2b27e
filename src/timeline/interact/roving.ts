import { actionOfKey, type KeyAction } from './keys';
import { targetOf } from './target';

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

const target = (lanes: readonly SVGAElement[][], from: SVGAElement, action: KeyAction): SVGAElement | undefined => {
  const lane = lanes.findIndex((links) => links.includes(from));
  const links = lanes[lane] ?? [];
  switch (action.type) {
    case 'step':
      return links[links.indexOf(from) + action.by];
    case 'lane':
      return nearest(lanes[lane + action.by] ?? [], placeOf(from));
    case 'end':
      return links.at(action.at === 'first' ? 0 : -1);
    default:
      return undefined;
  }
};

export interface Roving {
  /** Makes one link the chart's only tab stop, the one nearest to it where it has gone; call it after every drawing. */
  readonly refresh: () => void;
  /** Gives the focus to the tab stop. */
  readonly focus: () => void;
}

/**
 * One tab stop for the whole chart: arrows walk its links, Home and End lead to the first and last of a lane.
 * @param act what other keys of the chart do; `share` is where in the chart the focused link begins, from 0 to 1
 */
export const mountRoving = (
  svg: SVGSVGElement,
  act: (action: KeyAction, share: number) => void,
  signal: AbortSignal,
): Roving => {
  let current: SVGAElement | undefined;
  const refresh = (): void => {
    const links = lanesOf(svg).flat();
    if (!current || !links.includes(current)) {
      const works = [...svg.querySelectorAll<SVGAElement>('.ct-works a')];
      current = current ? nearest(works, placeOf(current)) : works[0];
      current ??= links[0];
    }
    for (const link of links) link.setAttribute('tabindex', link === current ? '0' : '-1');
  };
  const onKeydown = (event: KeyboardEvent): void => {
    const action = actionOfKey(event);
    if (!action) return;
    const from = targetOf(event).closest<SVGAElement>('a');
    if (action.type === 'step' || action.type === 'lane' || action.type === 'end') {
      event.preventDefault();
      (from ? target(lanesOf(svg), from, action) : current)?.focus();
      return;
    }
    event.preventDefault();
    act(action, Math.min(1, Math.max(0, from ? placeOf(from) / 100 : 0.5)));
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
    refresh,
    focus: () => {
      current?.focus({ preventScroll: true });
    },
  };
};
