import { Faults, type Fault } from '../model/faults.ts';
import type { Timeline } from '../model/timeline.ts';
import type { Entry } from './entries.ts';

/** Events without a source and outside every era, where the career has sources and eras. */
export function supportAdvice({ events, eras, sources }: Timeline, entries: readonly Entry[]): readonly Fault[] {
  const faults = new Faults();
  for (const { named, list, id } of entries) {
    const event = list === 'events' ? events.find((event) => event.id === id) : undefined;
    if (!event) continue;
    if (sources.length > 0 && event.claims.every(({ source }) => source === ''))
      faults.say(named, 'names no source; add “claims”, or leave it as your own account');
    if (eras.length > 0 && event.eras.length === 0)
      faults.say(named, 'lies in no era; add “eras” where it belongs to one');
  }
  return faults.found;
}
