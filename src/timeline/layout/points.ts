import { earliest, isUncertain, latest, type Instant, type When } from '../model/dates';
import type { ColorToken } from '../model/source';
import { byId, type TimelineEvent } from '../model/timeline';
import { percentScale, round } from './band';
import type { Domain } from './domain';
import { layoutLabels, type Placement } from './labels';
import { layoutLanes } from './lanes';
import { priorityOrder } from './priority';
import type { SceneInput } from './input';
import { spreadInstants, type Window } from './spread';
import { textWidth } from './text-width';
import { byTier, type ByTier, type Tier } from './tiers';

export interface PointMark {
  readonly id: string;
  readonly x: number;
  readonly color: ColorToken | null;
  readonly label: string;
  /** True for a date that is about, uncertain, or coarser than a month. */
  readonly uncertain: boolean;
  /** The whole time that the date may cover, in percent of the domain; null where the mark says it all. */
  readonly foot: { readonly x: number; readonly width: number } | null;
  readonly placements: ByTier<Placement | null>;
  /** Tier by tier: how many marks a mark without a label stands above, so that none hides another. */
  readonly stacks: ByTier<number>;
}

interface PointOptions {
  readonly rows: (tier: Tier) => number;
  /** Size of the labels in pixels. */
  readonly size: number;
}

/** Pixels from the middle of a mark to the middle of the next that does not touch it. */
const markWidth = 11;

/** Marks that may stand above one another before the lowest place is taken again. */
const stackHeight = 5;

/** In percent of the domain: a foot that is no wider would vanish behind its mark. */
const narrowestFoot = 0.8;

const windowOf = ({ start, end }: When): Window[] => {
  const bound = start.kind === 'known' ? start : end;
  return bound.kind === 'known' ? [{ from: bound.earliest, to: bound.latest }] : [];
};

const footOf = ({ when, kind }: TimelineEvent, domain: Domain): PointMark['foot'] => {
  const x = percentScale(domain);
  const clamp = (instant: Instant): number => Math.min(100, Math.max(0, x(instant)));
  if (kind === 'role' || !Number.isFinite(earliest(when)) || !Number.isFinite(latest(when))) return null;
  const [from, to] = [clamp(earliest(when)), clamp(latest(when))];
  return to - from > narrowestFoot ? { x: from, width: round(to - from) } : null;
};

/** Marks of the given events that lie in the domain, labels beside those for which there is room. */
export const layoutPoints = (
  { timeline, domain, words }: SceneInput,
  events: readonly TimelineEvent[],
  { rows, size }: PointOptions,
): PointMark[] => {
  const x = percentScale(domain);
  const dated = events.flatMap((event) => windowOf(event.when).map((window) => ({ event, window })));
  const instants = spreadInstants(dated.map(({ window }) => window));
  const shown = dated.flatMap(({ event }, i) => {
    const at = x(instants[i] ?? NaN);
    return at >= 0 && at <= 100 ? [{ event, at, label: words.label(event) }] : [];
  });
  const order = priorityOrder(shown.map(({ event, at }) => ({ major: event.major ?? false, x: at })));
  const placements = byTier((tier) => {
    const candidates = order.flatMap((i) => shown[i] ?? []);
    const placed = layoutLabels(
      candidates.map(({ at, label }) => ({ x: (at / 100) * tier.width, width: textWidth(label, size) })),
      { width: tier.width, rows: rows(tier), offset: 10, gap: 10 },
    );
    return new Map(order.map((i, rank) => [i, placed[rank] ?? null]));
  });
  const stacks = byTier((tier) => {
    const bare = [...shown.keys()].filter((i) => placements[tier.name].get(i) === null);
    const lanes = layoutLanes(
      bare.map((i) => {
        const center = ((shown[i]?.at ?? 0) / 100) * tier.width;
        return { from: center, to: center + markWidth };
      }),
    );
    return new Map(bare.map((i, k) => [i, (lanes[k] ?? 0) % stackHeight]));
  });
  return shown.map(({ event, at, label }, i) => ({
    id: event.id,
    x: at,
    color: event.company === undefined ? null : byId(timeline.companies, event.company).color,
    label,
    uncertain: isUncertain(event.when),
    foot: footOf(event, domain),
    placements: byTier(({ name }) => placements[name].get(i) ?? null),
    stacks: byTier(({ name }) => stacks[name].get(i) ?? 0),
  }));
};
