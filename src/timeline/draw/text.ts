import { dictionary, type Locale } from '../../i18n/index.ts';
import { isolated } from '../model/characters.ts';
import type { When } from '../model/dates.ts';
import { byId, type Timeline } from '../model/timeline.ts';
import type { Addresses } from '../model/wire.ts';
import { describeTick, describeWhen } from '../model/words.ts';
import type { ChartText } from './chart-text.ts';
import type { Links } from './links.ts';

/** The words of a chart in one language. */
export const chartText = (
  timeline: Timeline,
  locale: Locale,
  { target, ...addresses }: Addresses & Pick<Links, 'target'>,
  description: string,
): ChartText => {
  const t = dictionary(locale);
  const titled = (name: string, when: When): string =>
    [isolated(name), describeWhen(when, locale, timeline.asOf)].join(t.clauseComma);
  return {
    title: t.chartTitle(timeline.person.name[locale]),
    description,
    eventHref: addresses.event,
    companyHref: addresses.company,
    eraHref: addresses.era,
    target,
    eventTitle: (id) => {
      const { title, when } = byId(timeline.events, id);
      return titled(title[locale], when);
    },
    companyTitle: (id) => {
      const { name, when } = byId(timeline.companies, id);
      return titled(name[locale], when);
    },
    eraTitle: (id) => {
      const { name, when } = byId(timeline.eras, id);
      return titled(name[locale], when);
    },
    tick: (instant, unit, withYear) => describeTick(instant, unit, locale, withYear),
    prefix: (name) => `ct_${name}`,
  };
};
