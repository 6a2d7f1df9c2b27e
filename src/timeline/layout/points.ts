import { earliest, isUncertain, latest, mayOverlap, type Instant, type When } from '../model/dates';
import { byId, type Timeline, type TimelineEvent } from '../model/timeline';
import { remember } from '../model/remember';
import { percentScale, round } from './band';
import type { Domain } from './domain';
import { keepLabels, layoutLabels, type Placement } from './labels';
import { laneOf, layoutInLanes, type Lens } from './lens';
import type { PlacedMark, PointMark } from './point-mark';
import { priorityOrder } from './priority';
import type { SceneInput } from './input';
import { spreadInstants, type Window } from './spread';
import { layoutStacks } from './stacks';
import { textWidth } from './text-width';
import { tierValues, type Tier } from './tiers';

interface PointOptions {
  readonly rows: (tier: Tier) => number;
  /** How many marks without a label may stand above one another before the lowest place is taken again. */
  readonly stacks: (tier: Tier) => number;
  /** Size of the labels in pixels. */
  readonly size: number;
  /** The lanes of a lens, from the lowest; none where marks stand along the bars. */
  readonly lanes?: readonly string[];
  readonly lens?: Lens | undefined;
  /** The marks before, where these are moving. */
  readonly moving?: readonly PlacedMark[] | undefined;
}

/** In pixels: the width of a chart that is drawn for any. */
const widest = 1200;

/** In pixels: a mark that stood closer to the edge would be cut off. */
const inset = 6;

/** In percent of the domain: a foot that is no wider would vanish behind its mark. */
const narrowestFoot = 0.8;

/** When a date may begin, or end where its start is not known; no later than the day of the telling if that is in between. */
const windowOf = ({ start, end }: When, asOf: Instant): Window[] => {
  const bound = start.kind === 'known' ? start : end;
  if (bound.kind !== 'known') return [];
  return [{ from: bound.earliest, to: bound.earliest < asOf ? Math.min(bound.latest, asOf) : bound.latest }];
};

/** Where in time the marks of events of a timeline stand; events without any date have none. */
const placeInTime = remember(({ asOf }: Timeline) =>
  remember((events: readonly TimelineEvent[]) => {
    const dated = events.flatMap((event) => windowOf(event.when, asOf).map((window) => ({ event, window })));
    const instants = spreadInstants(dated.map(({ window }) => window));
    return dated.map(({ event }, i) => ({ event, instant: instants[i] ?? NaN }));
  }),
);

const footOf = ({ when, kind }: TimelineEvent, domain: Domain): PointMark['foot'] => {
  const x = percentScale(domain);
  const clamp = (instant: Instant): number => Math.min(100, Math.max(0, x(instant)));
  if (kind === 'role' || !Number.isFinite(earliest(when)) || !Number.isFinite(latest(when))) return null;
  const [from, to] = [clamp(earliest(when)), clamp(latest(when))];
  return to - from > narrowestFoot ? { x: from, width: round(to - from) } : null;
};

/** Answers for items that are asked in another order, in their own. */
const inOrder = <Item, Answer>(
  order: readonly number[],
  items: readonly Item[],
  answer: (ordered: readonly Item[]) => readonly Answer[],
): (Answer | null)[] => {
  const answers = answer(order.flatMap((i) => items[i] ?? []));
  const ranks = new Map(order.map((i, rank) => [i, rank]));
  return items.map((_, i) => answers[ranks.get(i) ?? -1] ?? null);
};

/**
 * Marks of the given events that lie in the domain, or may, labels beside those for which there is room. A mark whose place
 * in time is outside, of an event that may have been inside, stands at the edge without a label, but for as long as marks
 * move.
 */
export const layoutPoints = (
  { timeline, domain, asked = domain, words, width: known }: SceneInput,
  events: readonly TimelineEvent[],
  { rows, stacks: highest, size, moving, lanes = [], lens = 'company' }: PointOptions,
): PointMark[] => {
  const byTier = tierValues(known);
  const x = percentScale(domain);
  const edge = (100 * inset) / (known ?? widest);
  const shown = placeInTime(timeline)(events)
    .filter(({ event, instant }) =>
      moving ? instant >= domain[0] && instant <= domain[1] : mayOverlap(event.when, ...asked),
    )
    .map(({ event, instant }) => {
      const at = x(instant);
      return {
        event,
        at: Math.min(100 - edge, Math.max(edge, at)),
        isBeyond: at < 0 || at > 100,
        label: words.label(event),
      };
    });
  const order = moving
    ? [...shown.keys()]
    : priorityOrder(shown.map(({ event, at }) => ({ major: event.major ?? false, x: at })));
  const before = new Map(moving?.map((mark) => [mark.id, mark]));
  const xs = byTier(({ width }) => shown.map(({ at }) => (at / 100) * width));
  const placements = byTier((tier): readonly (Placement | null)[] => {
    const room = { width: tier.width, rows: rows(tier), offset: 10, gap: 10 };
    const boxes = shown.map(({ event, label, isBeyond }, i) => ({
      x: xs[tier.name][i] ?? 0,
      width: isBeyond ? Infinity : textWidth(label, size),
      lane: Math.max(0, lanes.indexOf(laneOf(event, lens) ?? '')),
      before: before.get(event.id)?.placements[tier.name] ?? null,
    }));
    return inOrder(order, boxes, (ordered) => {
      if (lanes.length > 0) return layoutInLanes(ordered, room);
      return moving
        ? keepLabels(
            ordered,
            ordered.map((box) => box.before),
            room,
          )
        : layoutLabels(ordered, room);
    });
  });
  const stacks = byTier((tier) => {
    const { name } = tier;
    const placed = placements[name];
    if (moving) return shown.map(({ event }) => before.get(event.id)?.stacks[name] ?? 0);
    if (lanes.length > 0) return layoutStacks(xs[name], placed, highest(tier));
    const bare = [...shown.keys()].filter((i) => !placed[i]);
    const levels = layoutStacks(
      bare.map((i) => xs[name][i] ?? 0),
      [],
      highest(tier),
    );
    return shown.map((_, i) => levels[bare.indexOf(i)] ?? 0);
  });
  return shown.map(({ event, at, label }, i) => ({
    id: event.id,
    x: at,
    color: event.company === undefined ? null : byId(timeline.companies, event.company).color,
    label,
    uncertain: isUncertain(event.when),
    foot: footOf(event, domain),
    placements: byTier(({ name }) => placements[name][i] ?? null),
    stacks: byTier(({ name }) => stacks[name][i] ?? 0),
  }));
};
