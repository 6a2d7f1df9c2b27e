import { dictionary, type Locale } from '../../i18n';
import { siteDictionary } from '../../i18n/site';
import { compareWhen, type Bound, type KnownBound } from '../model/dates';
import { byId, companyChain, type Company, type Timeline } from '../model/timeline';
import { describeWhen } from '../model/words';
import { isClaimed } from './claimed';
import { isoDate, isoYear } from './dates';
import { dateWords } from './words';

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
    readonly summary: string;
    /** Empty, as no address and no accounts are told; some themes fail without. */
    readonly location: Readonly<Record<string, never>>;
    readonly profiles: readonly never[];
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

/**
 * The dates of a stay; only one that goes on has no `endDate`, which themes read as “present”. Where an end is not known, it is
 * the latest that what follows leaves.
 * @returns null where the schema has no year for the end
 */
const stayOf = (company: Company, timeline: Timeline): Stay | null => {
  const { start, end } = company.when;
  const startDate = isKnown(start) ? startOf(start) : null;
  const stay = startDate === null ? {} : { startDate };
  if (end.kind === 'open') return stay;
  const last = isKnown(end) ? end : followerOf(company, timeline);
  const endDate = last ? endOf(last) : isoYear(timeline.asOf - 1, years);
  return endDate === null ? null : { ...stay, endDate };
};

/** The titles of what the person was at a company, by a source that states it or shows it. */
const positionOf = ({ id }: Company, timeline: Timeline, locale: Locale): string => {
  const roles = timeline.events.filter((event) => event.company === id && event.kind === 'role' && isClaimed(event));
  return roles.map(({ title }) => title[locale]).join(' · ') || siteDictionary(locale).noPosition;
};

/** A text and a time in words in parentheses. */
const withTime = (text: string, time: string, locale: Locale): string => {
  const { open, close } = dictionary(locale).parentheses;
  return `${text}${open}${time}${close}`;
};

/** What happened at a company by a source that states it or shows it; a résumé has no word for what an editor infers. */
const highlightsOf = ({ id }: Company, timeline: Timeline, locale: Locale): string[] => {
  const own = timeline.events.filter((event) => event.company === id && event.kind !== 'talk' && isClaimed(event));
  return own.map((event) => withTime(event.title[locale], dateWords(event, timeline, locale), locale));
};

/**
 * The career as a résumé, the latest first. The format knows no uncertain dates: what is about or uncertain has the year that it
 * is about, what is coarser than a year the years of its whole window, and all of it stands in words in `summary`. A stay whose end
 * lies outside the years 1000 to 2999 is left out.
 * @param addresses absolute: of the site, and of this file
 */
export const toJsonResume = (
  timeline: Timeline,
  locale: Locale,
  addresses: { readonly site: string; readonly file: string },
): JsonResume => {
  const stays = timeline.companies.toReversed().flatMap((company) => {
    const dates = stayOf(company, timeline);
    const summary = withTime(company.summary[locale], describeWhen(company.when, locale, timeline.asOf), locale);
    return dates ? [{ company, dates, summary }] : [];
  });
  return {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: {
      name: timeline.person.name[locale],
      label: timeline.person.about[locale],
      url: addresses.site,
      summary: timeline.standfirst[locale],
      location: {},
      profiles: [],
    },
    work: stays
      .filter(({ company }) => company.kind !== 'university')
      .map(({ company, dates, summary }) => ({
        name: company.name[locale],
        company: company.name[locale],
        position: positionOf(company, timeline, locale),
        ...(company.partOf !== undefined && {
          description: siteDictionary(locale).partOf(byId(timeline.companies, company.partOf).name[locale]),
        }),
        ...(company.place && { location: company.place[locale] }),
        ...dates,
        summary,
        highlights: highlightsOf(company, timeline, locale),
      })),
    education: stays
      .filter(({ company }) => company.kind === 'university')
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
