import { anchor, earliest, latest, type Instant, type When } from '../model/dates';
import type { ColorToken } from '../model/vocabulary';
import { companyChain, type Company } from '../model/timeline';
import { bandOf, isVisible, percentScale, type Band } from './band';
import type { Domain } from './domain';
import { softSpan, type SoftSpan } from './fade';
import type { Side } from './label-box';
import type { Placement } from './labels';
import { layoutLanes, type Stretch } from './lanes';
import type { SceneInput } from './input';
import { textSize, textWidth } from './text-width';
import { tierValues, type ByTier, type Tier } from './tiers';

/** A company's bar and its name below. */
export interface BarMark extends Band {
  readonly id: string;
  readonly color: ColorToken;
  /** 0 for a company, 1 for one that is part of it, and so on. */
  readonly depth: number;
  /** False where a filter leaves nothing of it. */
  readonly active: boolean;
  readonly label: string;
  /** Its years in the fewest words. */
  readonly dates: string;
  /** Where its name may begin and end, in percent: where its ends are more there than not. */
  readonly from: number;
  readonly to: number;
  readonly placements: ByTier<Placement | null>;
}

const nameGap = 14;

const orElse = (instant: Instant, otherwise: Instant | null): Instant | null =>
  Number.isFinite(instant) ? instant : otherwise;

/**
 * How far unknown ends may reach: half of the way to what is known of the neighbour on that side; where the neighbour’s end on
 * that side is not known either, a change at one instant that nobody dates, over the whole time in which it may have come.
 */
const unknownReach = (
  before: When | undefined,
  when: When,
  after: When | undefined,
  [from, to]: Domain,
): Pick<Parameters<typeof softSpan>[1], 'unknownFrom' | 'unknownTo'> => {
  const reach = (own: Instant, other: Instant | null, edge: Instant, undated: boolean): Instant =>
    !Number.isFinite(own) || other === null ? edge : undated ? other : (own + other) / 2;
  const [knownFrom, knownTo] = [earliest(when), latest(when)];
  const previous = before ? orElse(latest(before), anchor(before)) : null;
  const next = after ? orElse(earliest(after), anchor(after)) : null;
  return {
    unknownFrom: reach(
      knownTo,
      previous === null ? null : Math.min(previous, knownTo),
      from,
      before?.end.kind === 'unknown',
    ),
    unknownTo: reach(knownFrom, next === null ? null : Math.max(next, knownFrom), to, after?.start.kind === 'unknown'),
  };
};

const spansOf = ({ timeline, domain }: SceneInput): { company: Company; span: SoftSpan }[] => {
  const { companies, asOf } = timeline;
  return companies.map((company) => {
    const siblings = companies.filter(({ partOf }) => partOf === company.partOf);
    const at = siblings.indexOf(company);
    const reach = unknownReach(siblings[at - 1]?.when, company.when, siblings[at + 1]?.when, domain);
    return { company, span: softSpan(company.when, { ...reach, asOf, domain }) };
  });
};

/** Company bars in one line, a part within its whole, each with its name where there is room. */
export const layoutBars = (input: SceneInput): BarMark[] => {
  const { timeline, events, domain, words } = input;
  const byTier = tierValues(input.width);
  const x = percentScale(domain);
  const shown = spansOf(input).filter(({ span }) => isVisible(span, domain));
  const held = new Set(events.map(({ company }) => company));
  const filtered = events.length < timeline.events.length;
  const holders = new Set([...held].flatMap((company) => companyChain(timeline.companies, company)));
  const eventful = new Set(timeline.events.flatMap(({ company: id }) => companyChain(timeline.companies, id)));
  const bars = shown.map(({ company, span }) => {
    const { id, color } = company;
    const [label, dates] = [words.label(company), words.dates(company.when)];
    const active = holders.has(id) || !(filtered || eventful.has(id));
    const mark = {
      ...bandOf(span, domain),
      id,
      color,
      depth: companyChain(timeline.companies, id).length - 1,
      active,
      label,
      dates,
      from: x((span.from + span.solidFrom) / 2),
      to: x((span.solidTo + span.to) / 2),
    };
    return {
      mark,
      room: Math.max(textWidth(label, textSize.name), textWidth(dates, textSize.dates)),
      /** Of a bar that a filter leaves nothing of, soft ends alone are named by nobody. */
      named: active || (span.solidFrom < domain[1] && span.solidTo > domain[0]),
    };
  });
  /** A name begins with its bar, or, where it would leave the chart, ends with it. */
  const boxOf = ({ mark, room }: (typeof bars)[number], { width }: Tier): Stretch & { side: Side } => {
    const left = (Math.max(0, mark.from) / 100) * width;
    const right = (Math.min(100, mark.to) / 100) * width;
    return left + room <= width
      ? { from: left, to: left + room + nameGap, side: 'right' }
      : { from: right - room, to: right + nameGap, side: 'left' };
  };
  const rowsAt = ({ name, most }: Tier): number => Math.min(most.names, input.rows?.[name].names ?? most.names);
  const named = bars.filter((bar) => bar.named);
  const rows = byTier((tier) =>
    layoutLanes(
      named.map((bar) => boxOf(bar, tier)),
      (i) => (named[i]?.mark.active ? 0 : 1),
    ),
  );
  return bars.map((bar): BarMark => ({
    ...bar.mark,
    placements: byTier((tier) => {
      const row = rows[tier.name][named.indexOf(bar)] ?? Infinity;
      const { from, side } = boxOf(bar, tier);
      return row < rowsAt(tier) && from >= 0 ? { row, side } : null;
    }),
  }));
};
