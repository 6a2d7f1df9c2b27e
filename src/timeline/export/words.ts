import { dictionary, drawnDictionary, type Locale } from '../../i18n/index.ts';
import { isolated } from '../model/characters.ts';
import { byId, type Timeline, type TimelineEvent } from '../model/timeline.ts';
import { describeWhen, isOwnAccount, sourcesInWords } from '../model/words.ts';

/** The date of an event in words, as sharp as its source: “about 2018”. */
export const dateWords = ({ when }: TimelineEvent, timeline: Timeline, locale: Locale): string =>
  describeWhen(when, locale, timeline.asOf);

/** Where an event happened: the name of its company, or that it is of the industry. */
export const placeWords = ({ company }: TimelineEvent, timeline: Timeline, locale: Locale): string =>
  company === undefined ? dictionary(locale).kinds.context : byId(timeline.companies, company).name[locale];

/** What supports an event, each source with its basis: “Interview, 2024 (stated)”; or that it is the owner’s own account. */
export const sourceWords = (event: TimelineEvent, timeline: Timeline, locale: Locale): readonly string[] => {
  const { bases, parentheses } = drawnDictionary(locale);
  const named = sourcesInWords(event, locale).map(
    ([source, said]) =>
      `${isolated(byId(timeline.sources, source).short[locale])}${parentheses.open}${said}${parentheses.close}`,
  );
  return isOwnAccount(event) ? [...named, bases.own] : named;
};
