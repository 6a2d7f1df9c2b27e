import { createEvents, type DateArray, type EventAttributes } from 'ics';
import { dictionary, type Locale } from '../../i18n';
import { isUncertain, type Instant, type When } from '../model/dates';
import type { Timeline, TimelineEvent } from '../model/timeline';
import type { Addresses } from '../model/wire';
import { dateWords, placeWords, sourceWords } from './words';

const partsOf = (instant: Instant): DateArray => {
  const date = new Date(instant);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
};

/** The half-open time that a date may cover, as far as it is known. */
const spanOf = ({ start, end }: When, asOf: Instant): readonly [Instant, Instant] | null => {
  const known = start.kind === 'known' ? start : end.kind === 'known' ? end : null;
  if (!known) return null;
  const to = end.kind === 'known' ? end.latest : end.kind === 'open' ? asOf : known.latest;
  return [known.earliest, Math.max(to, known.latest)];
};

const entryOf = (
  event: TimelineEvent,
  timeline: Timeline,
  locale: Locale,
  addresses: Addresses,
  host: string,
): EventAttributes[] => {
  const span = spanOf(event.when, timeline.asOf);
  if (!span) return [];
  const t = dictionary(locale);
  const uncertain = isUncertain(event.when);
  const words = dateWords(event, timeline, locale);
  // The package types do not know it; without it, every build would stamp another time.
  const stamp = { timestamp: timeline.asOf };
  return [
    {
      ...stamp,
      uid: `${event.id}@${host}`,
      title: uncertain
        ? `${event.title[locale]}${t.parentheses.open}${words}${t.parentheses.close}`
        : event.title[locale],
      start: partsOf(span[0]),
      end: partsOf(span[1]),
      description: [words, event.summary[locale], event.note?.[locale], ...sourceWords(event, timeline, locale)]
        .filter(Boolean)
        .join('\n'),
      url: addresses.event(event.id),
      status: uncertain ? 'TENTATIVE' : 'CONFIRMED',
      transp: 'TRANSPARENT',
      categories: [placeWords(event, timeline, locale)],
    },
  ];
};

/**
 * The events as a calendar (RFC 5545), each all day over the whole time that its date may cover: a year that is all that is known
 * is a year in the calendar. Uncertain ones are tentative and say so in their titles.
 * @param host the name that makes the ids of entries unique in the world
 */
export const toIcs = (timeline: Timeline, locale: Locale, addresses: Addresses, host: string): string => {
  const entries = timeline.events.flatMap((event) => entryOf(event, timeline, locale, addresses, host));
  const name = dictionary(locale).chartTitle(timeline.person.name[locale]);
  const { error, value } = createEvents(entries, {
    productId: '-//career-timeline//career-timeline//EN',
    calName: name,
  });
  if (error || value === null) throw error ?? new Error('there is no calendar without events');
  return value;
};
