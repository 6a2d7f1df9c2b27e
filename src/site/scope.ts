import { dictionary, type Locale } from '../i18n/index.ts';
import { siteDictionary } from '../i18n/all.ts';
import { careerDomain, domainOf, type Domain } from '../timeline/layout/domain.ts';
import { latest } from '../timeline/model/dates.ts';
import { viewToQuery } from '../timeline/interact/codec.ts';
import { wholeView } from '../timeline/interact/view.ts';
import { everything, filterEvents, type Filter } from '../timeline/model/filter.ts';
import { byId, type Timeline, type TimelineEvent } from '../timeline/model/timeline.ts';
import { describeView } from '../timeline/model/words.ts';
import { companyPage, eraPage } from './files.ts';
import { localeParams } from './paths.ts';

/** A part of the timeline that has a page, a picture and a frame of its own: all of it, a company, or an era. */
export type Scope =
  | { readonly company?: never; readonly era?: never }
  | { readonly company: string; readonly era?: never }
  | { readonly company?: never; readonly era: string };

/** What a scope shows, in one language. */
export interface ScopeView {
  /** What follows the language in the address of its page. */
  readonly page: string;
  /** What selects it on `/embed/`, with `?`; empty for all. */
  readonly query: string;
  readonly title: string;
  /** One sentence on what is shown. */
  readonly description: string;
  /** The same without what lies before the chart. */
  readonly sentence: string;
  /** One sentence of the owner’s on the company, the era, or the whole. */
  readonly summary: string;
  readonly filter: Filter;
  readonly events: readonly TimelineEvent[];
  readonly domain: Domain;
}

/** What a scope shows, in one language. */
export const viewScope = (timeline: Timeline, { company, era }: Scope, locale: Locale): ScopeView => {
  const t = dictionary(locale);
  const words = siteDictionary(locale);
  const filter: Filter = { ...everything, companies: company ? [company] : [], eras: era ? [era] : [] };
  const facet = company ? byId(timeline.companies, company) : era ? byId(timeline.eras, era) : null;
  const events = filterEvents(timeline, filter);
  const domain = facet ? domainOf(timeline, events, filter) : careerDomain(timeline);
  const earlier = events.filter(({ when }) => latest(when) <= domain[0]).length;
  const description = describeView(timeline, events, locale, filter);
  const query = viewToQuery({ ...wholeView, filter });
  return {
    page: company ? companyPage(company) : era ? eraPage(era) : '',
    query: query && `?${query}`,
    title: [facet?.name[locale], t.chartTitle(timeline.person.name[locale])].filter(Boolean).join(' · '),
    description: earlier > 0 ? words.beforeChart(description, earlier) : description,
    sentence: description,
    summary: (facet?.summary ?? timeline.standfirst)[locale],
    filter,
    events,
    domain,
  };
};

/** Route parameters for one file of each company, in every language. */
export const companyParams = (timeline: Timeline) =>
  timeline.companies.flatMap(({ id }) =>
    localeParams().map(({ params, props }) => ({ params: { ...params, id }, props: { ...props, company: id } })),
  );

/** Route parameters for one file of each era, in every language. */
export const eraParams = (timeline: Timeline) =>
  timeline.eras.flatMap(({ id }) =>
    localeParams().map(({ params, props }) => ({ params: { ...params, id }, props: { ...props, era: id } })),
  );
