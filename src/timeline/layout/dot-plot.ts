import { timeTo } from '../model/calendar.ts';
import { anchor, isUncertain, type Instant, type When } from '../model/dates.ts';
import { byId, type Timeline, type TimelineEvent } from '../model/timeline.ts';
import type { ColorToken } from '../model/vocabulary.ts';
import type { Domain } from './domain.ts';
import type { SceneWords } from './input.ts';
import type { Side } from './label-box.ts';
import { textSize, textWidth } from './text-width.ts';
import { layoutTicks, type TickMark } from './ticks.ts';
import { breakpoints } from './breakpoints.ts';

/** The mark of an event on a row of its own. */
export interface DotMark {
  readonly id: string;
  readonly label: string;
  /** The colour of its company; null for one of the industry. */
  readonly color: ColorToken | null;
  readonly x: number;
  /** True for a date that is about, uncertain, or coarser than a month. */
  readonly uncertain: boolean;
  /** The time that the date may cover as far as it is known; null where the mark says it all. */
  readonly foot: { readonly x: number; readonly width: number } | null;
  /** Where its label begins, or ends if it stands to the left: beside the time that it may cover, or, for want of room, the mark. */
  readonly labelX: number;
  readonly side: Side;
}

/** Events of a few years, each on a row of its own: all x and widths in percent. */
export interface DotPlot {
  readonly marks: readonly DotMark[];
  readonly ticks: readonly TickMark[];
}

/** Pixels from the middle of a mark to its label. */
export const labelOffset = 11;

/** Share of the time shown that stays free at either end. */
const margin = 0.06;

const knownTime = ({ start, end }: When): Domain | null => {
  const first = start.kind === 'known' ? start : end;
  const last = end.kind === 'known' ? end : start;
  return first.kind === 'known' && last.kind === 'known' ? [first.earliest, last.latest] : null;
};

/** The time from the first date to the last, with room at either end. */
const domainAround = (times: readonly Domain[]): Domain => {
  const [from, to] = [Math.min(...times.map(([start]) => start)), Math.max(...times.map(([, end]) => end))];
  return [from - (to - from) * margin, to + (to - from) * margin];
};

/** To a tenth: less than a pixel at the widths of a text. */
const tenth = (value: number): number => Math.round(value * 10) / 10;

/** The side with more room: of the time that a date may cover where a label fits beside it on a phone, else of the mark. */
const labelPlace = (x: number, [from, to]: Domain, label: string): Pick<DotMark, 'labelX' | 'side'> => {
  const needed = (100 * (textWidth(label, textSize.work) + labelOffset)) / breakpoints[0].width;
  if (100 - to >= Math.max(from, needed)) return { labelX: to, side: 'right' };
  if (from >= needed) return { labelX: from, side: 'left' };
  return { labelX: x, side: x > 50 ? 'left' : 'right' };
};

/** A dot plot of events, one row each, in the order given. */
export const layoutDotPlot = (
  { companies }: Timeline,
  events: readonly TimelineEvent[],
  words: Pick<SceneWords, 'label'>,
): DotPlot => {
  const dated = events.flatMap((event) => {
    const [instant, time] = [anchor(event.when), knownTime(event.when)];
    return instant === null || time === null ? [] : [{ event, instant, time }];
  });
  if (dated.length === 0) return { marks: [], ticks: [] };
  const domain = domainAround(dated.map(({ time }) => time));
  const x = (instant: Instant): number => tenth(((instant - domain[0]) / (domain[1] - domain[0])) * 100);
  return {
    marks: dated.map(({ event, instant, time: [from, to] }) => {
      const label = words.label(event);
      // A date that is known to the month has no foot.
      const hasFoot = to - from > timeTo('month', from);
      return {
        id: event.id,
        label,
        color: event.company === undefined ? null : byId(companies, event.company).color,
        x: x(instant),
        uncertain: isUncertain(event.when),
        foot: hasFoot ? { x: x(from), width: tenth(x(to) - x(from)) } : null,
        ...labelPlace(x(instant), hasFoot ? [x(from), x(to)] : [x(instant), x(instant)], label),
      };
    }),
    ticks: layoutTicks(domain, breakpoints[0].width),
  };
};
