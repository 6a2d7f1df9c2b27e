import type { TimelineEvent } from '../model/timeline';
import { isPlainClick } from './click';
import { targetOf } from './target';

interface ToolsOptions {
  readonly events: readonly TimelineEvent[];
  /** Called with the event of a link, and the link. */
  readonly onSelect: (id: string, link: Element) => void;
  /** What bars and bands in the chart do; where absent they stay links. */
  readonly onFacet?: ((type: 'company' | 'era', id: string) => void) | undefined;
  /** What the buttons `[data-tool]` do, by name. */
  readonly buttons: Readonly<Record<string, () => void>>;
}

/** The page's buttons, and its links to events: in the chart, in the text, on the cards. */
export const mountTools = (
  page: HTMLElement,
  { events, onSelect, onFacet, buttons }: ToolsOptions,
  signal: AbortSignal,
): void => {
  const ids = new Set(events.map(({ id }) => id));
  const onClick = (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
    const target = targetOf(event);
    buttons[target.closest('[data-tool]')?.getAttribute('data-tool') ?? '']?.();
    const facet = onFacet && target.closest<SVGElement>('[data-timeline] :is([data-company], [data-era])');
    if (facet) {
      const { company, era } = facet.dataset;
      event.preventDefault();
      onFacet(company === undefined ? 'era' : 'company', company ?? era ?? '');
      return;
    }
    const link = target.closest('a[data-event], .ct-earlier a, a[href^="#"]');
    const id = link?.getAttribute('data-event') ?? link?.getAttribute('href')?.split('#')[1] ?? '';
    if (!link || !ids.has(id)) return;
    event.preventDefault();
    onSelect(id, link);
  };
  page.addEventListener('click', onClick, { signal });
};
