import { htmlIn } from '../draw/html.ts';
import { targetOf } from './events.ts';

/**
 * Shows the name and date of the link that has the keyboard's focus, or a mouse over it, above it, as most marks have no room
 * for a label.
 * Assistive technology reads the same from the link itself.
 * @returns puts it where its link is by now
 */
export function mountTip(svg: SVGSVGElement, signal: AbortSignal): () => void {
  const tip = htmlIn(document)('div', { class: 'ct-tip', 'aria-hidden': 'true', hidden: true });
  svg.after(tip);
  let link: Element | null | undefined;

  const place = (): void => {
    if (!link) return;
    // The figure, in which the chart may begin lower than the tip.
    const chart = (svg.parentElement ?? svg).getBoundingClientRect();
    const mark = (link.querySelector('.ct-dot, .ct-diamond, rect') ?? link).getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (mark.x - chart.x + mark.width / 2) / chart.width));
    // A host may show its page, or a part of it, larger or smaller than it is.
    const y = ((mark.y - chart.y) * svg.clientWidth) / chart.width;
    tip.style.translate = `calc(${share * svg.clientWidth}px - ${share * 100}%) calc(${y - 10}px - 100%)`;
  };
  const show = (event: Event): void => {
    const target = targetOf(event).closest('a');
    link = target?.matches(':hover, :focus-visible') && !/out$/.test(event.type) ? target : null;
    tip.textContent = link?.querySelector('title')?.textContent ?? '';
    tip.hidden = !link;
    place();
  };
  for (const type of ['focusin', 'focusout', 'mouseover', 'mouseout']) svg.addEventListener(type, show, { signal });
  for (const type of ['transitionend', 'transitioncancel']) svg.addEventListener(type, place, { signal });
  signal.addEventListener('abort', () => tip.remove());
  return place;
}
