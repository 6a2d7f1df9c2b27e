import { select } from 'd3-selection';
import type { Marks } from './join.ts';
import { setAttributes, setText } from './set.ts';

/** What the links of marks say and where they lead. */
export interface LinkOf<Datum> {
  readonly href: (datum: Datum) => string;
  readonly title: (datum: Datum) => string;
  readonly target?: string | undefined;
}

/** The marks whose links are named: as long as a chart is drawn, each keeps what it says. */
const named = new WeakSet<Element>();

/** Says of the link within each mark where it leads, and names it. */
export function nameLinks<Datum>(marks: Marks<Datum>, { href, title, target }: LinkOf<Datum>): void {
  marks.each(function () {
    if (named.has(this)) return;
    named.add(this);
    const link = setAttributes(select<SVGElement, Datum>(this).select('a'), { href, target: target ?? null });
    setText(link.select('title'), title);
  });
}

/** The id of the event that a mark, or a link of the text, is about; empty for any other. */
export const eventOfLink = (link: Element | null): string =>
  link?.getAttribute('data-event') ?? link?.getAttribute('href')?.split('#')[1] ?? '';
