import ical, { escape, ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { dictionary, drawnDictionary, type Locale } from '../../i18n/index.ts';
import { siteDictionary } from '../../i18n/all.ts';
import { instantAt, type Window } from '../model/window.ts';
import { firstKnown, isUncertain, type Instant, type When } from '../model/dates.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import type { Addresses } from '../model/wire.ts';
import { isoYear, isoYears } from './dates.ts';
import { dateWords, placeWords, sourceWords } from './words.ts';

/** The first and the last day that the format holds. */
const [firstDay, lastDay] = [instantAt(isoYears[0]), instantAt(isoYears[1], 11, 31)];

/** The half-open time that a date may cover, as far as it is known. */
const spanOf = ({ start, end }: When, asOf: Instant): Window | null => {
  const known = firstKnown({ start, end });
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
): ICalEventData[] => {
  const span = spanOf(event.when, timeline.asOf);
  if (!span || span.some((instant) => isoYear(instant) === null)) return [];
  const { open, close } = drawnDictionary(locale).parentheses;
  const uncertain = isUncertain(event.when);
  const words = dateWords(event, timeline, locale);
  const title = event.title[locale];
  return [
    {
      id: `${event.id}@${host}`,
      stamp: new Date(Math.min(Math.max(timeline.asOf, firstDay), lastDay)),
      start: new Date(span[0]),
      end: new Date(span[1]),
      allDay: true,
      summary: uncertain ? `${title}${open}${words}${close}` : title,
      description: [words, event.summary[locale], event.note?.[locale], ...sourceWords(event, timeline, locale)]
        .filter(Boolean)
        .join('\n'),
      url: addresses.event(event.id),
      status: uncertain ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
      categories: [{ name: placeWords(event, timeline, locale) }],
    },
  ];
};

/**
 * The events as a calendar (RFC 5545), each all day over the whole time that its date may cover: a year that is all that is known
 * is a year in the calendar. Uncertain ones are tentative and say so in their titles. What reaches beyond the years 1 to 9999,
 * for which the format has no digits, is left out, and the calendar’s description says how much.
 * @param host the name that makes the ids of entries unique in the world
 */
export const toIcs = (timeline: Timeline, locale: Locale, addresses: Addresses, host: string): string => {
  const t = dictionary(locale);
  const events = timeline.events.flatMap((event) => entryOf(event, timeline, locale, addresses, host));
  const leftOut = timeline.events.length - events.length;
  const calendar = ical({
    prodId: '//career-timeline//career-timeline//EN',
    // The package writes the name as it is, and leaves the last line without its end.
    name: escape(t.chartTitle(timeline.person.name[locale]), false),
    ...(leftOut > 0 && { description: siteDictionary(locale).leftOut(leftOut) }),
    events,
  });
  return `${calendar.toString()}\r\n`;
};
