import type { BreadcrumbList, CreativeWork, Person, ProfilePage, WithContext } from 'schema-dts';
import { dictionary, type Locale } from '../../i18n/index.ts';
import { languages } from '../../i18n/languages.ts';
import { isolated } from '../model/characters.ts';
import {
  positionName,
  positionsAt,
  stintsOf,
  type Source,
  type Timeline,
  type TimelineEvent,
} from '../model/timeline.ts';
import type { Addresses } from '../model/wire.ts';
import { isClaimed } from './claimed.ts';
import { isoDate } from './dates.ts';
import { dateWords, placeWords } from './words.ts';

/** A start and an end, each only where an ISO date says it and it is known. */
const datesOf = ({ when }: Pick<TimelineEvent, 'when'>): { readonly startDate?: string; readonly endDate?: string } => {
  const [startDate, endDate] = [isoDate(when.start), isoDate(when.end)];
  return { ...(startDate && { startDate }), ...(endDate && { endDate }) };
};

const workOf = ({ title, publisher, language, url, citation }: Source, locale: Locale): CreativeWork => ({
  '@type': 'CreativeWork',
  name: title[locale],
  publisher: { '@type': 'Organization', name: publisher },
  inLanguage: language,
  ...(url && { url }),
  citation,
});

const personOf = ({ person: { name, about, links, portrait } }: Timeline, locale: Locale) =>
  ({
    '@type': 'Person',
    name: name[locale],
    alternateName: [...new Set(Object.values(name))].filter((other) => other !== name[locale]),
    description: about[locale],
    ...(links && { sameAs: links.map(({ href }) => href) }),
    ...(portrait !== undefined && /^https?:/.test(portrait) && { image: portrait }),
  }) satisfies Person;

/** The positions that the person held, and each time at a company where none is told, as roles. */
const rolesOf = (timeline: Timeline, locale: Locale) =>
  timeline.companies
    .filter(({ kind }) => kind !== 'university' && kind !== 'school')
    .flatMap((company) => {
      const worksFor = { '@type': 'Organization', name: company.name[locale] } as const;
      const positions = positionsAt(timeline, company.id).filter(isClaimed);
      return positions.length > 0
        ? positions.map((event) => ({
            '@type': 'OrganizationRole' as const,
            roleName: positionName(event)[locale],
            ...datesOf(event),
            worksFor,
          }))
        : stintsOf(company).map((when) => ({ '@type': 'OrganizationRole' as const, ...datesOf({ when }), worksFor }));
    });

/**
 * The page of a story and its person, in the few words that stand in its head.
 * @param site the absolute address of the story
 */
export const toProfilePage = (timeline: Timeline, locale: Locale, site: string): WithContext<ProfilePage> => ({
  '@context': 'https://schema.org',
  '@type': 'ProfilePage',
  url: site,
  inLanguage: languages[locale].tag,
  mainEntity: personOf(timeline, locale),
});

/**
 * The career as linked data (JSON-LD, schema.org): the person, their positions, their own events in order of time, and the sources. What is
 * about, uncertain, unknown or outside the years 1 to 9999 has no `startDate` or `endDate`, which know no doubt, and stands in words in `description`;
 * what only an editor infers is left out.
 * @param site the absolute address of the story
 */
export const toJsonLd = (
  timeline: Timeline,
  locale: Locale,
  addresses: Addresses,
  site: string,
): WithContext<ProfilePage> => {
  const { clauseComma } = dictionary(locale);
  const roles = rolesOf(timeline, locale);
  const own = timeline.events.filter((event) => event.kind !== 'context' && isClaimed(event));
  return {
    ...toProfilePage(timeline, locale, site),
    name: timeline.headline[locale],
    description: timeline.standfirst[locale],
    isBasedOn: timeline.sources.map((source) => workOf(source, locale)),
    mainEntity: {
      ...personOf(timeline, locale),
      ...(roles.length > 0 && { worksFor: roles }),
      subjectOf: own.map((event) => ({
        '@type': 'Event',
        name: event.title[locale],
        url: addresses.event(event.id),
        ...datesOf(event),
        description: [
          [isolated(placeWords(event, timeline, locale)), dateWords(event, timeline, locale)].join(clauseComma),
          event.summary[locale],
        ].join('\n'),
      })),
    },
  };
};

/** A page on the way to another, by its name and absolute address. */
export interface Crumb {
  readonly name: string;
  readonly url: string;
}

/** The way from the story to a page, the story first and the page itself last. */
export const toBreadcrumbs = (trail: readonly Crumb[]): WithContext<BreadcrumbList> => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ name, url }, i) => ({ '@type': 'ListItem', position: i + 1, name, item: url })),
});
