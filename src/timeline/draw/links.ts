import type { Addresses } from '../model/wire.ts';

/** Where the links of cards and filters lead. */
export interface Links extends Addresses {
  /** The site's story with all events. */
  readonly all: string;
  /** The address of an event’s card, for others to follow. */
  readonly permalink: (id: string) => string;
  /** What is known of a source. */
  readonly source: (id: string) => string;
  /** `_blank` where links to the site leave the page that they stand on. */
  readonly target?: '_blank' | undefined;
}
