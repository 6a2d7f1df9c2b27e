import { dictionary, type Locale } from '../../i18n';
import { siteDictionary } from '../../i18n/site';
import { byId, type Company, type Timeline } from '../model/timeline';
import { describeWhen } from '../model/words';
import { isClaimed } from './claimed';
import { isoDate } from './dates';
import { dateWords } from './words';

interface Stay {
  readonly startDate?: string;
  readonly endDate?: string;
}

interface Work extends Stay {
  readonly name: string;
  readonly description?: string;
  readonly location?: string;
  /** The time in words, then what the person did. */
  readonly summary: string;
  readonly highlights: readonly string[];
}

interface Education extends Stay {
  readonly institution: string;
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
  };
  readonly work: readonly Work[];
  readonly education: readonly Education[];
  readonly meta: { readonly canonical: string; readonly version: string };
}

const stayOf = ({ when }: Company): Stay => {
  const [startDate, endDate] = [isoDate(when.start), isoDate(when.end)];
  return { ...(startDate && { startDate }), ...(endDate && { endDate }) };
};

/** What happened at a company by a source that states it or shows it; a résumé has no word for what an editor infers. */
const highlightsOf = ({ id }: Company, timeline: Timeline, locale: Locale): string[] => {
  const { parentheses } = dictionary(locale);
  const own = timeline.events.filter((event) => event.company === id && event.kind !== 'talk' && isClaimed(event));
  return own.map(
    (event) => `${event.title[locale]}${parentheses.open}${dateWords(event, timeline, locale)}${parentheses.close}`,
  );
};

/**
 * The career as a résumé, the latest first. The format knows no uncertain dates: what is about, uncertain or unknown has no
 * `startDate` or `endDate`, and stands in words in `summary`.
 * @param addresses absolute: of the site, and of this file
 */
export const toJsonResume = (
  timeline: Timeline,
  locale: Locale,
  addresses: { readonly site: string; readonly file: string },
): JsonResume => {
  const companies = timeline.companies.toReversed();
  const summaryOf = ({ when, summary }: Company): string =>
    [describeWhen(when, locale, timeline.asOf), summary[locale]].join('\n');
  return {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: {
      name: timeline.person.name[locale],
      label: timeline.person.about[locale],
      url: addresses.site,
      summary: timeline.standfirst[locale],
    },
    work: companies
      .filter(({ kind }) => kind !== 'university')
      .map((company) => ({
        name: company.name[locale],
        ...(company.partOf !== undefined && {
          description: siteDictionary(locale).partOf(byId(timeline.companies, company.partOf).name[locale]),
        }),
        ...(company.place && { location: company.place[locale] }),
        ...stayOf(company),
        summary: summaryOf(company),
        highlights: highlightsOf(company, timeline, locale),
      })),
    education: companies
      .filter(({ kind }) => kind === 'university')
      .map((company) => ({
        institution: company.name[locale],
        ...stayOf(company),
        summary: summaryOf(company),
      })),
    meta: { canonical: addresses.file, version: 'v1.0.0' },
  };
};
