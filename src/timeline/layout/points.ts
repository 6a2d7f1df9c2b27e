import { earliest, isUncertain, latest, type Instant, type When } from '../model/dates';
import { byId, type TimelineEvent } from '../model/timeline';
import { percentScale, round } from './band';
import type { Domain } from './domain';
import { keepLabels, layoutLabels } from './labels';
import { layoutLanes } from './lanes';
import { laneOf, layoutInLanes, type Lens } from './lens';
import type { PointMark } from './point-mark';
import { priorityOrder } from './priority';
import type { SceneInput } from './input';
import { spreadInstants, type Window } from './spread';
import { textWidth } from './text-width';
import { tierValues, type Tier } from './tiers';

interface PointOptions {
  readonly rows: (tier: Tier) => number;
  /** Size of the labels in pixels. */
  readonly size: number;
  /** The lanes of a lens, from the lowest; none where marks stand along the bars. */
  readonly lanes?: readonly string[];
  readonly lens?: Lens | undefined;
  /** The marks before, where these are moving. */
  readonly moving?: readonly PointMark[] | undefined;
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
  { timeline, domain, words, width: known }: SceneInput,
  events: readonly TimelineEvent[],
  { rows, size, moving, lanes = [], lens = 'company' }: PointOptions,
): PointMark[] => {
  const byTier = tierValues(known);
  const x = percentScale(domain);
  const dated = events.flatMap((event) => windowOf(event.when).map((window) => ({ event, window })));
  const instants = spreadInstants(dated.map(({ window }) => window));
  const shown = dated.flatMap(({ event }, i) => {
    const at = x(instants[i] ?? NaN);
    return at >= 0 && at <= 100 ? [{ event, at, label: words.label(event) }] : [];
  });
  const order = moving
    ? [...shown.keys()]
    : priorityOrder(shown.map(({ event, at }) => ({ major: event.major ?? false, x: at })));
  const placements = byTier((tier) => {
    const candidates = order.flatMap((i) => shown[i] ?? []);
    const room = { width: tier.width, rows: rows(tier), offset: 10, gap: 10 };
    const boxes = candidates.map(({ at, label }) => ({ x: (at / 100) * tier.width, width: textWidth(label, size) }));
    const before = new Map(moving?.map((mark) => [mark.id, mark.placements[tier.name]]));
    const inLanes = boxes.map((box, i) => {
      const event = candidates[i]?.event;
      return { ...box, lane: event ? lanes.indexOf(laneOf(event, lens) ?? '') : -1 };
    });
    if (lanes.length > 0) {
      const laned = layoutInLanes(inLanes, room);
      return new Map(order.map((i, rank) => [i, laned[rank] ?? null]));
    }
    const placed = moving
      ? keepLabels(
          boxes,
          candidates.map(({ event }) => before.get(event.id) ?? null),
          room,
        )
      : layoutLabels(boxes, room);
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
