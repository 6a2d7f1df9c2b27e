import { dictionary, type Locale } from '../../i18n';
import { isolated } from '../model/characters';
import type { When } from '../model/dates';
import { byId, type Timeline } from '../model/timeline';
import type { Addresses } from '../model/wire';
import { describeTick, describeWhen } from '../model/words';
import type { ChartText } from './chart-text';
import type { Links } from './links';

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
    prefix: (name) => `ct-${name}`,
  };
};
