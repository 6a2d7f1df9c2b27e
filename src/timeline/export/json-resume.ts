import { drawnDictionary, type Locale } from '../../i18n/index.ts';
import { siteDictionary } from '../../i18n/all.ts';
import { anchor, compareWhen, earliest, latest, type Bound, type KnownBound, type When } from '../model/dates.ts';
import {
  byId,
  companyChain,
  positionName,
  positionsAt,
  stintsOf,
  type Company,
  type Timeline,
  type TimelineEvent,
} from '../model/timeline.ts';
import { describeWhen } from '../model/words.ts';
import { isClaimed } from './claimed.ts';
import { isoDate, isoYear } from './dates.ts';
import { networkOf } from './network.ts';
import { dateWords } from './words.ts';

interface Stay {
  readonly startDate?: string;
  readonly endDate?: string;
}

interface Work extends Stay {
  readonly name: string;
  /** The name again, under the key of before version 1.0, which many themes read still. */
  readonly company: string;
  readonly position: string;
  readonly description?: string;
  readonly location?: string;
  /** What the person did, and the time in words. */
  readonly summary: string;
  readonly highlights: readonly string[];
}

interface Education extends Stay {
  readonly institution: string;
  readonly studyType?: string;
  readonly area?: string;
  /** Beyond the schema, which has no place for words here and lets others stand. */
  readonly summary: string;
}

/** A résumé after the schema of JSON Resume, version 1.0.0 (https://jsonresume.org/schema). */
export interface JsonResume {
  readonly $schema: string;
  readonly basics: {
    readonly name: string;
    readonly label: string;
    readonly url: string;
    readonly image?: string;
    readonly summary: string;
    /** Empty, as no address is told; some themes fail without. */
    readonly location: Readonly<Record<string, never>>;
    readonly profiles: readonly { readonly network: string; readonly url: string }[];
  };
  readonly work: readonly Work[];
  readonly education: readonly Education[];
  readonly meta: { readonly canonical: string; readonly version: string };
}

/** The first and the last year that the schema takes. */
const years = [1000, 2999] as const;

const startOf = (bound: KnownBound): string | null => isoDate(bound, years) ?? isoYear(bound.earliest, years);
const endOf = (bound: KnownBound): string | null => isoDate(bound, years) ?? isoYear(bound.latest - 1, years);
const isKnown = (bound: Bound): bound is KnownBound => bound.kind === 'known';

/** The first start of a company that follows on all that is known of another, its end where it has no start. */
const followerOf = ({ id, when }: Company, { companies, events }: Timeline): KnownBound | undefined => {
  const chainOf = (other: string | undefined): readonly string[] => companyChain(companies, other);
  const known = [when, ...events.filter(({ company }) => chainOf(company).includes(id)).map((event) => event.when)];
  const last = Math.max(...known.flatMap(({ start, end }) => [start, end].filter(isKnown)).map((b) => b.earliest));
  return companies
    .filter((other) => !chainOf(other.id).includes(id) && !chainOf(id).includes(other.id))
    .filter((other) => compareWhen(other.when, when) > 0)
    .map(({ when: { start, end } }) => (isKnown(start) ? start : end))
    .filter(isKnown)
    .filter(({ latest }) => latest > last)
    .toSorted((a, b) => a.latest - b.latest)[0];
};

/** One line of a résumé: a time at a company, or a position that was held there. */
interface Entry {
  readonly company: Company;
  readonly when: When;
  readonly position?: TimelineEvent;
}

/** True for time at a place of study; a position there is work. */
const isEducation = ({ company: { kind }, position }: Entry): boolean =>
  (kind === 'university' || kind === 'school') && !position;

/** The entry of a company in which an event lies: the last that may hold it, else the last of all. */
const entryAt = <Time extends Pick<Entry, 'when'>>(
  entries: readonly Time[],
  { when }: TimelineEvent,
): Time | undefined => {
  const at = anchor(when) ?? Infinity;
  return entries.findLast((entry) => earliest(entry.when) <= at && at < latest(entry.when)) ?? entries.at(-1);
};

/** The positions at a company, in order of time; of a stint without any, the stint. */
const entriesAt = (company: Company, timeline: Timeline): readonly Entry[] => {
  const stints = stintsOf(company).map((when): Entry => ({ company, when }));
  const positions = positionsAt(timeline, company.id).filter(isClaimed);
  return stints.flatMap((stint) => {
    const held = positions.filter((position) => entryAt(stints, position) === stint);
    return held.length > 0 ? held.map((position): Entry => ({ company, when: position.when, position })) : [stint];
  });
};

/** What bounds an end that is not known: what comes next at the same company, else at another. */
const lastOf = ({ company, when }: Entry, timeline: Timeline): KnownBound | undefined => {
  const later = entriesAt(company, timeline).find((other) => compareWhen(other.when, when) > 0)?.when.start;
  if (later && isKnown(later)) return later;
  return isKnown(company.when.end) ? company.when.end : followerOf(company, timeline);
};

/**
 * The dates of an entry; only one that goes on has no `endDate`, which themes read as “present”. Where an end is not known, it is
 * the latest that what follows leaves.
 * @returns null where the schema has no year for the end
 */
const stayOf = (entry: Entry, timeline: Timeline): Stay | null => {
  const { start, end } = entry.when;
  const startDate = isKnown(start) ? startOf(start) : null;
  const stay = startDate === null ? {} : { startDate };
  if (end.kind === 'open') return stay;
  const last = isKnown(end) ? end : lastOf(entry, timeline);
  const endDate = last ? endOf(last) : isoYear(timeline.asOf - 1, years);
  return endDate === null ? null : { ...stay, endDate };
};

/** The events that lie in an entry, by a source that states it or shows it, or by the owner's own account. */
const claimedIn = (entry: Entry, timeline: Timeline): readonly TimelineEvent[] => {
  const { company } = entry;
  const entries = entriesAt(company, timeline);
  const index = entries.findIndex(({ when, position }) => when === entry.when && position === entry.position);
  return timeline.events.filter(
    (event) => event.company === company.id && isClaimed(event) && entryAt(entries, event) === entries[index],
  );
};

/** The title of the position, or of what the person was there. */
const positionOf = (entry: Entry, timeline: Timeline, locale: Locale): string => {
  if (entry.position) return positionName(entry.position)[locale];
  const roles = claimedIn(entry, timeline).filter(({ kind }) => kind === 'role');
  return roles.map(({ title }) => title[locale]).join(' · ') || siteDictionary(locale).noPosition;
};

/** A text and a time in words in parentheses. */
const withTime = (text: string, time: string, locale: Locale): string => {
  const { open, close } = drawnDictionary(locale).parentheses;
  return `${text}${open}${time}${close}`;
};

const isAddress = (portrait: string | undefined): portrait is string => /^https?:/.test(portrait ?? '');

/** What happened in an entry; a résumé has no word for what an editor infers. */
const highlightsOf = (entry: Entry, timeline: Timeline, locale: Locale): string[] => {
  const positions = positionsAt(timeline, entry.company.id);
  return claimedIn(entry, timeline)
    .filter((event) => event.kind !== 'talk' && !(positions.includes(event) && isClaimed(event)))
    .map((event) => withTime(event.title[locale], dateWords(event, timeline, locale), locale));
};

/** All entries, the latest first: in the order of the file, by their dates where that cannot tell when a person came back. */
const entriesOf = (timeline: Timeline): readonly Entry[] => {
  const entries = timeline.companies.flatMap((company) => entriesAt(company, timeline));
  const inOrder = timeline.companies.some(({ stints }) => stints)
    ? entries.toSorted((a, b) => compareWhen(a.when, b.when))
    : entries;
  return inOrder.toReversed();
};

/**
 * The career as a résumé, the latest first: an entry for each position, and for each stint without any. The format knows no uncertain dates: what is about or uncertain has the year that it
 * is about, what is coarser than a year the years of its whole window, and all of it stands in words in `summary`. A stay whose end
 * lies outside the years 1000 to 2999 is left out.
 * @param addresses absolute: of the site, and of this file
 */
export const toJsonResume = (
  timeline: Timeline,
  locale: Locale,
  addresses: { readonly site: string; readonly file: string },
): JsonResume => {
  const stays = entriesOf(timeline).flatMap((entry) => {
    const { company, position, when } = entry;
    const dates = stayOf(entry, timeline);
    const text = (position ?? company).summary[locale];
    const summary = withTime(text, describeWhen(when, locale, timeline.asOf), locale);
    return dates ? [{ entry, company, dates, summary }] : [];
  });
  return {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: {
      name: timeline.person.name[locale],
      label: timeline.person.about[locale],
      url: addresses.site,
      ...(isAddress(timeline.person.portrait) && { image: timeline.person.portrait }),
      summary: timeline.standfirst[locale],
      location: {},
      profiles: (timeline.person.links ?? []).map(({ href, label }) => ({
        network: networkOf(href) ?? label[locale],
        url: href,
      })),
    },
    work: stays
      .filter(({ entry }) => !isEducation(entry))
      .map(({ entry, company, dates, summary }) => ({
        name: company.name[locale],
        company: company.name[locale],
        position: positionOf(entry, timeline, locale),
        ...(company.partOf !== undefined && {
          description: siteDictionary(locale).partOf(byId(timeline.companies, company.partOf).name[locale]),
        }),
        ...(company.place && { location: company.place[locale] }),
        ...dates,
        summary,
        highlights: highlightsOf(entry, timeline, locale),
      })),
    education: stays
      .filter(({ entry }) => isEducation(entry))
      .map(({ company, dates, summary }) => ({
        institution: company.name[locale],
        ...(company.degree && { studyType: company.degree[locale] }),
        ...(company.field && { area: company.field[locale] }),
        ...dates,
        summary,
      })),
    meta: { canonical: addresses.file, version: 'v1.0.0' },
  };
};
