import type { Bound, Instant, Precision, Qualifier, When } from './dates';
import { day, precisionOf, sharper } from './dates';
import type { Wire } from './schema';
import type { Timeline } from './timeline';

type WireWhen = NonNullable<Wire['events'][number]['when']>;

const boundOf = (part: string, [earliest, latest]: readonly [string | null, string | null]): Bound => {
  if (earliest === null || latest === null) return { kind: part === '..' ? 'open' : 'unknown' };
  const window: [Instant, Instant] = [Date.parse(earliest), Date.parse(latest)];
  const qualifier = (/[~?%]$/.exec(part)?.[0] ?? '') as Qualifier;
  return { kind: 'known', earliest: window[0], latest: window[1], precision: precisionOf(...window), qualifier };
};

const whenOf = ({ edtf, start, end }: WireWhen): When => {
  const [first = '', last = first] = edtf.split('/');
  const bounds = [boundOf(first, start), boundOf(last, end)] as const;
  const known = bounds.flatMap((bound): Precision[] => (bound.kind === 'known' ? [bound.precision] : []));
  return {
    edtf,
    interval: edtf.includes('/'),
    start: bounds[0],
    end: bounds[1],
    precision: known.length > 0 ? known.reduce(sharper) : 'century',
  };
};

/** A timeline from its own `/timeline.json`; dates come computed, so no EDTF is parsed. */
export const fromWire = (wire: Wire): Timeline =>
  ({
    ...wire,
    asOf: Date.parse(wire.asOf) + day,
    companies: wire.companies.map((company) => ({ ...company, when: whenOf(company.when) })),
    eras: wire.eras.map((era) => ({ ...era, when: whenOf(era.when) })),
    events: wire.events.flatMap((event) => (event.when ? [{ ...event, when: whenOf(event.when) }] : [])),
  }) as unknown as Timeline;
