import type { Marks } from './join';
import { setAttributes, setText } from './set';

/** What the links of marks say and where they lead. */
export interface LinkOf<Datum> {
  readonly href: (datum: Datum) => string;
  readonly title: (datum: Datum) => string;
  readonly target?: string | undefined;
}

/** Says of the link within each mark where it leads, and names it. */
export function nameLinks<Datum>(marks: Marks<Datum>, { href, title, target }: LinkOf<Datum>): void {
  const link = setAttributes(marks.select<SVGElement>('a'), { href, target: target ?? null });
  setText(link.select('title'), title);
}
