import { arrangements, type Arrangement } from '../layout/arrangement.ts';
import { careerDomain, domainOf, type Domain } from '../layout/domain.ts';
import { clampDomain, heldOf, limitsOf } from '../layout/move-domain.ts';
import { mayOverlap } from '../model/dates.ts';
import { everything, filterEvents, type Filter } from '../model/filter.ts';
import { memoize } from '../model/memoize.ts';
import type { Timeline } from '../model/timeline.ts';

/**
 * What a chart is there for: `story` shows the whole career and filters in place, `facet` shows the company or era of its
 * page and leaves other chips links, `embed` goes to the years of what it is filtered by and shows cards one at a time.
 */
export type Setting = 'story' | 'facet' | 'embed';

/** The company or era that a page is about, or none. */
export type Base = Pick<Filter, 'companies' | 'eras'>;

/** What a chart shows where nobody asks for anything else, and what it may show. */
export type Home = ReturnType<typeof homeOf>;

const union = (a: Domain, b: Domain): Domain => [Math.min(a[0], b[0]), Math.max(a[1], b[1])];

export function homeOf(timeline: Timeline, setting: Setting, base: Base = everything) {
  /** The events of the page, in the timeline that they belong to. */
  const own: Timeline = { ...timeline, events: filterEvents(timeline, { ...everything, ...base }) };
  const start = setting === 'facet' ? domainOf(timeline, own.events, base) : careerDomain(timeline);
  const extent = union(limitsOf(timeline), start);
  /** In embeds the years of companies and eras, elsewhere those of the page and of what is left before or after them. */
  const yearsUnder = memoize(({ companies, eras, text }: Filter): Domain => {
    const isEmbed = setting === 'embed';
    if (companies.length + eras.length === 0 && (isEmbed || text === '')) return start;
    const events = filterEvents(own, { companies, eras, text: isEmbed ? '' : text });
    if (isEmbed) return clampDomain(domainOf(timeline, events, { companies, eras }), extent);
    const beyond = events.filter(({ when }) => !mayOverlap(when, ...start));
    return beyond.length === 0 ? start : clampDomain(union(start, domainOf(timeline, beyond)), extent);
  });
  return {
    timeline,
    setting,
    own,
    /** The arrangement at first. */
    usual: arrangements[0] as Arrangement,
    /** The years at first, all that may be shown, and what of them must not leave the chart. */
    start,
    extent,
    held: heldOf(timeline),
    /** The years under a filter. */
    yearsUnder,
    /** A filter with what the page is about. */
    withBase: (filter: Filter): Filter => ({
      ...filter,
      companies: [...new Set([...base.companies, ...filter.companies])],
      eras: [...new Set([...base.eras, ...filter.eras])],
    }),
  };
}
