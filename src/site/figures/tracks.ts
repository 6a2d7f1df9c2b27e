import { percentScale } from '../../timeline/layout/band.ts';
import { breakpoints } from '../../timeline/layout/breakpoints.ts';
import type { Domain } from '../../timeline/layout/domain.ts';
import { layoutTicks, type TickMark } from '../../timeline/layout/ticks.ts';
import { timeTo } from '../../timeline/model/calendar.ts';
import type { Instant } from '../../timeline/model/dates.ts';
import { windowBetween } from '../../timeline/model/window.ts';

/** What stands on one line over the years: times as EDTF writes them, `2016-09`, `2018-02/2019-04`. */
export interface Track {
  /** Moments, each at some time within its date. */
  readonly marks?: readonly string[];
  /** Times that something took. */
  readonly bars?: readonly string[];
}

/** A stretch of the years in percent of the width. */
interface Stretch {
  readonly x: number;
  readonly width: number;
}

export interface LaidTrack {
  /** A date that is coarser than a month has a foot, the time that it may mean. */
  readonly marks: readonly { readonly x: number; readonly foot: Stretch | null }[];
  readonly bars: readonly Stretch[];
}

export interface Tracks {
  readonly tracks: readonly LaidTrack[];
  /** The beginnings of years or months that have a label. */
  readonly ticks: readonly TickMark[];
}

/** To a tenth: less than a pixel at the widths of a text. */
const tenth = (value: number): number => Math.round(value * 10) / 10;

function timeOf(edtf: string): Domain {
  const [first = '', last = first] = edtf.split('/');
  const time = windowBetween(first, last);
  if (!time?.every(Number.isFinite))
    throw new RangeError(`“${edtf}” is no time of a figure; write for example 2016, 2016-09 or 2018-02/2019-04`);
  return time;
}

/**
 * Lays times out on lines over the same years.
 * @param years from the beginning of the first to the end of the last, as in `2013/2024`
 * @throws {RangeError} where a time is no date and no interval between two
 */
export function layoutTracks(tracks: readonly Track[], years: string): Tracks {
  const domain = timeOf(years);
  const scale = percentScale(domain);
  const x = (instant: Instant): number => tenth(scale(instant));
  const stretch = ([from, to]: Domain): Stretch => ({ x: x(from), width: tenth(x(to) - x(from)) });
  return {
    tracks: tracks.map(({ marks = [], bars = [] }) => ({
      marks: marks.map(timeOf).map((time) => ({
        x: x((time[0] + time[1]) / 2),
        foot: time[1] - time[0] > timeTo('month', time[0]) ? stretch(time) : null,
      })),
      bars: bars.map(timeOf).map(stretch),
    })),
    ticks: layoutTicks(domain, breakpoints[0].width)
      .filter(({ labelled }) => labelled)
      .map((tick) => ({ ...tick, x: tenth(tick.x) })),
  };
}
