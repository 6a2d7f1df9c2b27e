import { drawnDictionary, type DrawnDictionary, type Locale } from '../../i18n/index.ts';
import type { Timeline } from '../model/timeline.ts';

/** What the site calls eras: in the heading of their filters, in the choice of an arrangement, in the legend. */
export function eraWords({ words }: Pick<Timeline, 'words'>, locale: Locale): ReturnType<DrawnDictionary['ownEras']> {
  const { byEra, arrangements, legend, ownEras } = drawnDictionary(locale);
  const own = words?.era;
  return own
    ? ownEras(own.one[locale], own.other[locale])
    : { byEra, arrangement: arrangements.era, legend: legend.era };
}
