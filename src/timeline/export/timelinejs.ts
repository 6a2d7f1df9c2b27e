import type { Locale } from '../../i18n/index.ts';
import { siteDictionary } from '../../i18n/all.ts';
import type { Bound, Instant, KnownBound } from '../model/dates.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import type { Addresses } from '../model/wire.ts';
import { escapeHtml } from './html.ts';
import { dateWords, placeWords, sourceWords } from './words.ts';

interface SlideDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

interface SlideText {
  readonly headline: string;
  readonly text?: string;
}

interface Slide {
  readonly unique_id: string;
  readonly start_date: SlideDate;
  readonly end_date?: SlideDate;
  /** What readers see of the date. */
  readonly display_date: string;
  readonly text: SlideText;
  readonly group: string;
}

/** A timeline as TimelineJS3 reads it (https://timeline.knightlab.com/docs/json-format.html). */
export interface TimelineJs {
  readonly scale: 'human';
  readonly title: { readonly text: SlideText };
  readonly events: readonly Slide[];
  readonly eras: readonly { readonly start_date: SlideDate; readonly end_date: SlideDate; readonly text: SlideText }[];
}

/** The first day of a window, in no more parts than its date has. */
const partsOf = (instant: Instant, precision: KnownBound['precision']): SlideDate => {
  const date = new Date(instant);
  const year = date.getUTCFullYear();
  if (precision !== 'day' && precision !== 'month') return { year };
  const month = date.getUTCMonth() + 1;
  return precision === 'month' ? { year, month } : { year, month, day: date.getUTCDate() };
};

const dateOf = (bound: Bound, asOf: Instant): SlideDate | null => {
  if (bound.kind === 'known') return partsOf(bound.earliest, bound.precision);
  return bound.kind === 'open' ? partsOf(asOf - 1, 'month') : null;
};

const slideOf = (event: TimelineEvent, timeline: Timeline, locale: Locale, addresses: Addresses): Slide[] => {
  const { start, end, interval } = event.when;
  const from = start.kind === 'known' ? dateOf(start, timeline.asOf) : dateOf(end, timeline.asOf);
  const to = interval && start.kind === 'known' ? dateOf(end, timeline.asOf) : null;
  if (!from) return [];
  const sources = escapeHtml(sourceWords(event, timeline, locale).join(siteDictionary(locale).comma));
  const link = `<a href="${escapeHtml(addresses.event(event.id))}">${sources}</a>`;
  return [
    {
      unique_id: event.id,
      start_date: from,
      ...(to && { end_date: to }),
      display_date: dateWords(event, timeline, locale),
      text: {
        headline: escapeHtml(event.title[locale]),
        text: `<p>${escapeHtml(event.summary[locale])}</p><p>${link}</p>`,
      },
      group: placeWords(event, timeline, locale),
    },
  ];
};

/**
 * The timeline for TimelineJS3. Its dates place a slide and have no more parts than the source has; what is about or uncertain
 * it cannot place otherwise, and says in `display_date`. What has no known start stands where it ends.
 */
export const toTimelineJs = (timeline: Timeline, locale: Locale, addresses: Addresses): TimelineJs => ({
  scale: 'human',
  title: {
    text: {
      headline: escapeHtml(timeline.headline[locale]),
      text: `<p>${escapeHtml(timeline.standfirst[locale])}</p>`,
    },
  },
  events: timeline.events.flatMap((event) => slideOf(event, timeline, locale, addresses)),
  eras: timeline.eras.flatMap(({ name, when }) => {
    const [start, end] = [dateOf(when.start, timeline.asOf), dateOf(when.end, timeline.asOf)];
    return start && end && when.start.kind === 'known'
      ? [{ start_date: start, end_date: end, text: { headline: escapeHtml(name[locale]) } }]
      : [];
  }),
});
