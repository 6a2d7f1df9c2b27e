import { siteDictionary } from '../i18n/all.ts';
import type { Locale } from '../i18n/index.ts';
import { isolated } from '../timeline/model/characters.ts';
import { mayPrecede } from '../timeline/model/dates.ts';
import { positionName, positionsAt, type Timeline } from '../timeline/model/timeline.ts';

/** The positions that the person held at a company: “Engineer, then Staff Engineer”; empty where none is told. */
export const describePositions = (timeline: Timeline, company: string, locale: Locale): string => {
  const { then, and } = siteDictionary(locale).positions;
  const positions = positionsAt(timeline, company);
  return positions
    .map((position, i) => {
      const before = positions[i - 1];
      const joint = !before ? '' : mayPrecede(before.when, position.when) ? then : and;
      return `${joint}${isolated(positionName(position)[locale])}`;
    })
    .join('');
};
