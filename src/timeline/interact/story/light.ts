import { eventOfLink } from '../../draw/link.ts';
import { targetOf } from '../events.ts';

/** A link of the text to an event, of those within the page. */
const named = 'a[href^="#"]:not(.pilcrow)';

/** The mark of an event that has no words beside it. */
const bareMark = (id: string): string => `a[data-event="${CSS.escape(id)}"]:not(:has(.ct-label, .ct-context-label))`;

/**
 * Ties marks and text to one another: marks of which the text speaks stand out, those of other chapters recede, and a
 * pointer or the focus on a mark or on a link shows the other.
 */
export function mountLight(page: HTMLElement, svg: SVGSVGElement) {
  let lit: ReadonlySet<string> = new Set();
  let told: ReadonlySet<string> | null = null;
  /** Shows it on the marks; some may have come since. */
  const refresh = (): void => {
    for (const link of svg.querySelectorAll('a[data-event]')) {
      const id = eventOfLink(link);
      link.classList.toggle('ct-highlighted', lit.has(id));
      link.classList.toggle('ct-receded', told?.has(id) === false && !lit.has(id));
    }
  };
  const pointing = `.ct a[data-event], [data-chapter-text] ${named}, .events > li`;
  /** What a pointer is on goes before what has the focus. */
  const point = (event: Event): void => {
    const under = /out$/.test(event.type) ? null : targetOf(event).closest(pointing);
    const link = under ?? document.activeElement?.closest(pointing) ?? null;
    const id = link?.matches('li') ? (link.querySelector('article')?.id ?? '') : eventOfLink(link);
    for (const other of page.querySelectorAll('.ct-pointed, .pointed')) other.classList.remove('ct-pointed', 'pointed');
    if (!id) return;
    const name = CSS.escape(id);
    for (const mark of page.querySelectorAll(`a[data-event="${name}"]`)) mark.classList.add('ct-pointed');
    for (const said of page.querySelectorAll(`[data-chapter-text] a[href="#${name}"]`)) said.classList.add('pointed');
  };
  for (const type of ['pointerover', 'pointerout', 'focusin', 'focusout']) page.addEventListener(type, point);
  return {
    lit: () => lit,
    refresh,
    /**
     * Takes other events for those that stand out; `refresh` shows it.
     * @param ids the events of which a paragraph speaks
     * @param chapter those of its chapter; null where all count alike
     * @returns whether some of them are drawn without words; null where the same stand out as before
     */
    show: (ids: ReadonlySet<string>, chapter: ReadonlySet<string> | null): boolean | null => {
      const isSame = ids.size === lit.size && [...ids].every((id) => lit.has(id));
      [lit, told] = [ids, chapter];
      return isSame ? null : [...ids].some((id) => svg.querySelector(bareMark(id)));
    },
  };
}

/** The events that the links of a paragraph name. */
export const namedIn = (paragraph: Element | null): ReadonlySet<string> =>
  new Set([...(paragraph?.querySelectorAll(named) ?? [])].map(eventOfLink));
