import type { Locale } from '../../i18n/index.ts';
import { day, type Instant } from '../model/dates.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import type { Addresses } from '../model/wire.ts';
import { isoYear } from './dates.ts';
import { dateWords, placeWords } from './words.ts';

/** An entry of a feed, in the shape that `@astrojs/rss` takes. */
export interface FeedItem {
  readonly title: string;
  readonly link: string;
  readonly description: string;
  readonly categories: string[];
  readonly pubDate?: Date;
}

const noon = day / 2;

/**
 * When an entry was published here: the day that it gives, else that of the timeline, else the last day of the story. The time of
 * day tells nothing: it is noon in UTC, the same day nearly everywhere, and a second later for each event before it in time.
 */
const publishedAt = ({ published }: TimelineEvent, rank: number, timeline: Timeline): Instant => {
  const text = published ?? timeline.published;
  return (text === undefined ? timeline.asOf - day : Date.parse(text)) + noon + rank * 1000;
};

/**
 * Events as entries of a feed, the last published first, those published on one day from the latest to the earliest. `pubDate` is
 * when the entry was published here, and left out where its year has no four digits; the date of the event stands in words.
 */
export const toFeedItems = (
  timeline: Timeline,
  locale: Locale,
  addresses: Addresses,
  events: readonly TimelineEvent[] = timeline.events,
): FeedItem[] =>
  events
    .map((event) => ({ event, published: publishedAt(event, timeline.events.indexOf(event), timeline) }))
    .toSorted((a, b) => b.published - a.published)
    .map(({ event, published }) => ({
      title: event.title[locale],
      link: addresses.event(event.id),
      description: [dateWords(event, timeline, locale), event.summary[locale]].join('\n'),
      categories: [placeWords(event, timeline, locale)],
      ...(isoYear(published) !== null && { pubDate: new Date(published) }),
    }));
