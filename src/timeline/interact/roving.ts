import { actionOfKey, type KeyAction } from './keys';

/** The links of a chart that the focus walks: lanes from top to bottom, each from left to right. */
const lanesOf = (svg: SVGSVGElement): SVGAElement[][] =>
  ['.ct-eras', '.ct-works', '.ct-bars', '.ct-context']
    .map((lane) => [...svg.querySelectorAll<SVGAElement>(`${lane} a`)])
    .map((links) => links.toSorted((a, b) => placeOf(a) - placeOf(b)))
    .filter((links) => links.length > 0);

const placeOf = (link: SVGAElement): number => Number.parseFloat(link.parentElement?.getAttribute('x') ?? '0');

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
  /** Makes one link the chart's only tab stop; call it after every drawing. */
  readonly refresh: () => void;
  readonly unmount: () => void;
}

/**
 * One tab stop for the whole chart: arrows walk its links, Home and End lead to the first and last of a lane.
 * @param act what other keys of the chart do
 */
export const mountRoving = (svg: SVGSVGElement, act: (action: KeyAction) => void): Roving => {
  let current: SVGAElement | undefined;
  const refresh = (): void => {
    const links = lanesOf(svg).flat();
    if (!current || !links.includes(current)) current = svg.querySelector<SVGAElement>('.ct-works a') ?? links[0];
    for (const link of links) link.setAttribute('tabindex', link === current ? '0' : '-1');
  };
  const onKeydown = (event: KeyboardEvent): void => {
    const action = actionOfKey(event);
    if (!action || !(event.target instanceof Element)) return;
    const from = event.target.closest<SVGAElement>('a');
    if (action.type === 'step' || action.type === 'lane' || action.type === 'end') {
      if (!from) return;
      event.preventDefault();
      target(lanesOf(svg), from, action)?.focus();
      return;
    }
    event.preventDefault();
    act(action);
  };
  const onFocus = (event: FocusEvent): void => {
    const link = event.target instanceof Element ? event.target.closest<SVGAElement>('a') : null;
    if (!link || link === current) return;
    current = link;
    refresh();
  };
  svg.addEventListener('keydown', onKeydown);
  svg.addEventListener('focusin', onFocus);
  refresh();
  return {
    refresh,
    unmount: () => {
      svg.removeEventListener('keydown', onKeydown);
      svg.removeEventListener('focusin', onFocus);
      for (const link of svg.querySelectorAll('a')) link.removeAttribute('tabindex');
    },
  };
};
