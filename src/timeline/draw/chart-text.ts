import type { CalendarUnit } from '../model/calendar.ts';
import type { Instant } from '../model/dates.ts';

/** The words and addresses of a chart in one language. */
export interface ChartText {
  /** The name of the picture. */
  readonly title: string;
  /** One sentence on what the picture shows. */
  readonly description: string;
  readonly eventHref: (id: string) => string;
  readonly companyHref: (id: string) => string;
  readonly eraHref: (id: string) => string;
  /** Where the pages of companies and eras open; here where it is absent. */
  readonly target?: '_blank' | undefined;
  readonly eventTitle: (id: string) => string;
  readonly companyTitle: (id: string) => string;
  readonly eraTitle: (id: string) => string;
  /** The label of a tick, with its year where that is asked for. */
  readonly tick: (instant: Instant, unit: CalendarUnit, withYear: boolean) => string;
  /** Makes an id that no other chart of the page has. */
  readonly prefix: (name: string) => string;
}
