import { eventOfLink } from '../draw/link.ts';
import { markWidth } from '../layout/geometry.ts';

const signOf = (link: Element): DOMRect =>
  (link.querySelector('.ct-sign, .ct-dot, .ct-diamond') ?? link).getBoundingClientRect();

/**
 * The marks that a mark of a chart covers, or that cover it, so that a pointer does not find each of them.
 * @returns ids of their events, in order of time; none where the event has no mark
 */
export function crowdOf(svg: SVGSVGElement, id: string): string[] {
  const links = [...svg.querySelectorAll('a[data-event]')];
  const own = links.find((link) => eventOfLink(link) === id);
  if (!own) return [];
  const { x, y } = signOf(own);
  // A host may show its page, or a part of it, larger or smaller than it is.
  const reach = (markWidth * svg.getBoundingClientRect().width) / (svg.clientWidth || 1);
  return links.flatMap((link) => {
    if (link === own) return [];
    const sign = signOf(link);
    return Math.hypot(sign.x - x, sign.y - y) < reach ? eventOfLink(link) : [];
  });
}
