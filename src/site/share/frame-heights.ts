import { drawnDictionary, type Locale } from '../../i18n/index.ts';
import { isHan } from '../../i18n/languages.ts';
import { breakpointAt } from '../../timeline/layout/breakpoints.ts';
import { textWidth } from '../../timeline/layout/text-width.ts';
import type { Timeline } from '../../timeline/model/timeline.ts';
import { chartHeight } from '../../timeline/picture/chart.ts';
import { viewScope, type Scope } from '../scope.ts';
import type { Width } from './choice.ts';
import type { FrameHeight } from './facts.ts';

/** Pixels of a frame beside its chart and its chips, as browsers draw them. */
const aroundLatin: Readonly<Record<Width, number>> = { 320: 548, 600: 394, 960: 360 };
const aroundHan: Readonly<Record<Width, number>> = { 320: 474, 600: 362, 960: 316 };

/** The same without controls. */
const aroundPlain: Readonly<Record<Width, number>> = { 320: 276, 600: 223, 960: 203 };

/** Pixels that a frame leaves free at its sides, and what a row of chips has beside its chips. */
const padding = 32;
const heading: Readonly<Record<Width, number>> = { 320: 0, 600: 114, 960: 114 };

/** Pixels of a chip around its name, with the gap to the next, and from one line of chips to the next. */
const chip = { company: 44, era: 41, line: 34, fontSize: 13 };

/** How many lines chips take. */
function linesOf(names: readonly string[], around: number, room: number): number {
  let [lines, taken] = [0, Infinity];
  for (const name of names) {
    const width = textWidth(name, chip.fontSize) + around;
    if (taken + width > room) [lines, taken] = [lines + 1, 0];
    taken += width;
  }
  return lines;
}

/** The height in pixels that a frame with the timeline of a scope is likely to have. */
export function frameHeight(timeline: Timeline, locale: Locale, width: Width, scope: Scope = {}): FrameHeight {
  const view = viewScope(timeline, scope, locale);
  const room = width - padding;
  // Without a query a frame shows what was drawn at build time, for the least width that its breakpoint serves.
  const chart = chartHeight({ ...view, timeline, locale }, view.query ? room : breakpointAt(room).width);
  const names = (entries: Timeline['companies' | 'eras']) => entries.map(({ name }) => name[locale]);
  const companies = timeline.companies.length > 1 ? names(timeline.companies) : [];
  const eras = names(timeline.eras);
  const { all } = drawnDictionary(locale);
  const lines = [
    companies.length > 0 ? linesOf([all, ...companies], chip.company, room - heading[width]) : 0,
    eras.length > 0 ? linesOf(companies.length > 0 ? eras : [all, ...eras], chip.era, room - heading[width]) : 0,
  ];
  const chips = lines.reduce((sum, count) => sum + count * chip.line, 0);
  return {
    whole: Math.ceil(chart + (isHan(locale) ? aroundHan : aroundLatin)[width] + chips),
    plain: Math.ceil(chart + aroundPlain[width]),
  };
}
