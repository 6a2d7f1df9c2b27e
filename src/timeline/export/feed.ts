import type { Locale } from '../../i18n';
import type { Timeline, TimelineEvent } from '../model/timeline';
import type { Addresses } from '../model/wire';
import { dateWords, placeWords } from './words';

/** An entry of a feed, in the shape that `@astrojs/rss` takes. */
export interface FeedItem {
  readonly title: string;
  readonly link: string;
  readonly description: string;
  readonly categories: string[];
}

/**
 * Events as entries of a feed, the latest first. The date of an event stands in words; entries have no `pubDate`, which would say
 * when something was published and to the second.
 */
export const toFeedItems = (
  timeline: Timeline,
  locale: Locale,
  addresses: Addresses,
  events: readonly TimelineEvent[] = timeline.events,
): FeedItem[] =>
  events.toReversed().map((event) => ({
    title: event.title[locale],
    link: addresses.event(event.id),
    description: [dateWords(event, timeline, locale), event.summary[locale]].join('\n'),
    categories: [placeWords(event, timeline, locale)],
  }));
