import { getEntry } from 'astro:content';
import { dictionary, type Locale } from '../i18n/index.ts';
import { shareDictionary, siteDictionary } from '../i18n/all.ts';
import { byId, type Timeline } from '../timeline/model/timeline.ts';
import { describeWhen } from '../timeline/model/words.ts';
import { locales } from './locales.ts';
import { companyPage, eraPage } from './files.ts';
import { localeParams } from './paths.ts';
import { viewScope, type Scope } from './scope.ts';
import { getStory } from './story.ts';

/** What stands for a page where its address is shared: an image with words, and the same as text. */
export interface Card {
  /** What follows the language in the address of the page. */
  readonly page: string;
  readonly scope: Scope;
  /** The headline of the page. */
  readonly title: string;
  /** One line under it. */
  readonly line: string;
}

/** The image of a page, below its language: `og/story.png`, `og/company/baidu.png`. */
export const cardFile = (page: string): string => `og/${page === '' ? 'story' : page.replace(/\/$/, '')}.png`;

/** What the image of a scope shows, for those who do not see it. */
export const describeCard = (timeline: Timeline, scope: Scope, locale: Locale): string => {
  const { title, description } = viewScope(timeline, scope, locale);
  return [title, description].join(dictionary(locale).clauseComma);
};

/** The cards of all pages in a language. */
const cardsIn = async (locale: Locale): Promise<Card[]> => {
  const { timeline, chapters } = await getStory();
  const { companies, eras, person, headline, asOf } = timeline;
  const { siteName } = siteDictionary(locale);
  const count = dictionary(locale).view(timeline.events.length, timeline.events.length, []);
  const about = await getEntry('about', locale);
  const join = (...parts: readonly string[]): string => parts.filter(Boolean).join(' · ');
  const facet = (page: string, scope: Scope, id: string): Card => {
    const { name, when } = byId([...companies, ...eras], id);
    return { page, scope, title: name[locale], line: join(person.name[locale], describeWhen(when, locale, asOf)) };
  };
  const plain = (page: string, title: string): Card => ({
    page,
    scope: {},
    title,
    line: join(person.name[locale], siteName),
  });
  return [
    { page: '', scope: {}, title: headline[locale], line: join(siteName, count) },
    plain('about/', about?.data.title ?? siteDictionary(locale).about),
    plain('share/', shareDictionary(locale).title),
    ...(chapters(locale).length > 0 ? [plain('short/', siteDictionary(locale).short.title)] : []),
    ...companies.map(({ id }) => facet(companyPage(id), { company: id }, id)),
    ...eras.map(({ id }) => facet(eraPage(id), { era: id }, id)),
  ];
};

/** Route parameters for the image of each page, in every language. */
export const cardParams = async () => {
  const cards = await Promise.all(locales.map(cardsIn));
  return localeParams().flatMap(({ params, props }, i) =>
    (cards[i] ?? []).map((card) => ({
      params: { ...params, card: cardFile(card.page).replace(/^og\/|\.png$/g, '') },
      props: { ...props, ...card },
    })),
  );
};
