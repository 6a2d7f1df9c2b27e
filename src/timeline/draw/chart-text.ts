import type { TickUnit } from '../layout/ticks';
import type { Instant } from '../model/dates';

/** The words and addresses of a chart in one language. */
export interface ChartText {
  /** The name of the picture. */
  readonly title: string;
  /** One sentence on what the picture shows. */
  readonly description: string;
  readonly eventHref: (id: string) => string;
  readonly companyHref: (id: string) => string;
  readonly eraHref: (id: string) => string;
  readonly eventTitle: (id: string) => string;
  readonly companyTitle: (id: string) => string;
  readonly eraTitle: (id: string) => string;
  /** The label of a tick. */
  readonly tick: (instant: Instant, unit: TickUnit) => string;
  /** Makes an id that no other chart of the page has. */
  readonly prefix: (name: string) => string;
}
