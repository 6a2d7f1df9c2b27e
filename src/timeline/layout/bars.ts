import { anchor, earliest, latest, type Instant, type When } from '../model/dates';
import type { ColorToken } from '../model/source';
import { companyChain, type Company } from '../model/timeline';
import { bandOf, isVisible, type Band } from './band';
import type { Domain } from './domain';
import { softSpan, type SoftSpan } from './fade';
import type { Placement, Side } from './labels';
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
  readonly placements: ByTier<Placement | null>;
}

const nameGap = 14;

const orElse = (instant: Instant, otherwise: Instant | null): Instant | null =>
  Number.isFinite(instant) ? instant : otherwise;

/** How far unknown ends may reach: half of the way to what is known of the neighbour on that side. */
const unknownReach = (
  before: When | undefined,
  when: When,
  after: When | undefined,
  [from, to]: Domain,
): Pick<Parameters<typeof softSpan>[1], 'unknownFrom' | 'unknownTo'> => {
  const knownFrom = orElse(earliest(when), null);
  const knownTo = orElse(latest(when), null);
  const previous = before ? orElse(latest(before), anchor(before)) : null;
  const next = after ? orElse(earliest(after), anchor(after)) : null;
  return {
    unknownFrom: knownTo !== null && previous !== null ? (Math.min(previous, knownTo) + knownTo) / 2 : from,
    unknownTo: knownFrom !== null && next !== null ? (knownFrom + Math.max(next, knownFrom)) / 2 : to,
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
  const shown = spansOf(input).filter(({ span }) => isVisible(span, domain));
  const bars = shown.map(({ company, span }) => {
    const [label, dates] = [words.label(company), words.dates(company.when)];
    const room = Math.max(textWidth(label, textSize.name), textWidth(dates, textSize.dates));
    return { company, band: bandOf(span, domain), label, dates, room };
  });
  /** A name begins with its bar, or, where it would leave the chart, ends where the bar begins. */
  const boxOf = ({ band, room }: (typeof bars)[number], { width }: Tier): Stretch & { side: Side } => {
    const left = (Math.max(0, band.x) / 100) * width;
    return left + room <= width
      ? { from: left, to: left + room + nameGap, side: 'right' }
      : { from: left - room, to: left + nameGap, side: 'left' };
  };
  const rows = byTier((tier) => layoutLanes(bars.map((bar) => boxOf(bar, tier))));
  return bars.map((bar, i): BarMark => {
    const { company, band, label, dates } = bar;
    const chains = events.map((event) => companyChain(timeline.companies, event.company));
    return {
      ...band,
      id: company.id,
      color: company.color,
      depth: companyChain(timeline.companies, company.id).length - 1,
      active: chains.some((chain) => chain.includes(company.id)),
      label,
      dates,
      placements: byTier((tier) => {
        const row = rows[tier.name][i] ?? 0;
        return row < tier.nameRows ? { row, side: boxOf(bar, tier).side } : null;
      }),
    };
  });
};
