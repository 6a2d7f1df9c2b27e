import { dictionary, type Locale } from '../../i18n';
import type { Links } from '../draw/links';
import { careerDomain, domainOf, type Domain } from '../layout/domain';
import {
  canZoom,
  clampDomain,
  heldOf,
  keptInView,
  limitsOf,
  sameDomain,
  withinLimits,
  zoomed,
} from '../layout/move-domain';
import { mayOverlap, type Instant } from '../model/dates';
import { everything, filterEvents, rangeOf, type Filter } from '../model/filter';
import { remember } from '../model/remember';
import type { Timeline, TimelineEvent } from '../model/timeline';
import { describeView } from '../model/words';
import { mountAnnouncer } from './announce';
import { mountCards } from './cards';
import { mountFilters } from './filters';
import { focusedNear } from './focus';
import { mountHelp } from './help';
import { mountOverview } from './overview';
import { mountRoving } from './roving';
import { mountStage } from './stage';
import { fillStrip, type Strip } from './strip';
import { mountTip } from './tip';
import { mountTools } from './tools';
import { domainOfView, reduce, viewToQuery, wholeView, type Action, type View } from './view';
import { mountZoom } from './zoom';

export interface MountOptions {
  readonly timeline: Timeline;
  readonly locale: Locale;
  readonly links: Links;
  /**
   * What the chart is there for: `story` shows the whole career and filters in place, `facet` shows the company or era of
   * `base` and leaves other chips links, `embed` goes to the years of what it is filtered by and shows cards one at a time.
   */
  readonly setting: 'story' | 'facet' | 'embed';
  /** The company or era that a facet page is about. */
  readonly base?: Pick<Filter, 'companies' | 'eras'>;
  /** Called when the reader has changed the view; `kind` is the type of action. */
  readonly onChange: (view: View, kind: Action['type']) => void;
  /** Called with the instant that the reader picks on the overview. */
  readonly onPick?: (instant: Instant) => void;
}

export interface MountedTimeline {
  /** The events of this page, in the timeline that they belong to. */
  readonly timeline: Timeline;
  readonly strip: Strip;
  /** The whole time that the overview stands for. */
  readonly extent: Domain;
  /** Lights up the marks of some events, now and in every drawing that follows. */
  readonly light: (ids: ReadonlySet<string>) => void;
  readonly view: () => View;
  /** Shows a view without telling of it; `goThere` moves scroll and focus to the card of its event. */
  readonly show: (view: View, goThere: boolean) => void;
  /** `goThere`, true unless said, moves scroll and focus to the card of an event that was chosen. */
  readonly act: (action: Action, goThere?: boolean) => void;
  /** Forgets what has been typed and not been acted on yet. */
  readonly forget: () => void;
  readonly unmount: () => void;
}

const merged = (base: Pick<Filter, 'companies' | 'eras'>, filter: Filter): Filter => ({
  ...filter,
  companies: [...new Set([...base.companies, ...filter.companies])],
  eras: [...new Set([...base.eras, ...filter.eras])],
});

const withoutRange = (filter: Filter): Filter => ({ ...filter, from: '', to: '' });

const union = (a: Domain, b: Domain): Domain => [Math.min(a[0], b[0]), Math.max(a[1], b[1])];

/**
 * Brings a drawn chart, its filters, overview and cards to life.
 * @param root holds what `drawFigure`, `drawTools`, `drawFilters` and `drawCards` drew, in a page or a shadow tree;
 * a chart that is empty yet is drawn by the first view that is shown
 * @returns null where a part is missing
 */
export const mountTimeline = (
  root: HTMLElement,
  { timeline, locale, links, setting, base = everything, onChange, onPick }: MountOptions,
): MountedTimeline | null => {
  const t = dictionary(locale);
  const svg = root.querySelector<SVGSVGElement>('[data-timeline] > svg');
  const status = root.querySelector<HTMLElement>('[data-timeline-status]');
  const description = root.querySelector<HTMLElement>('[data-timeline-description]');
  const overviewRoot = root.querySelector<HTMLElement>('[data-timeline-overview]');
  if (!svg || !status || !description || !overviewRoot) return null;

  const own = { ...timeline, events: filterEvents(timeline, { ...everything, ...base }) };
  const career = careerDomain(timeline);
  const start = setting === 'facet' ? domainOf(timeline, own.events) : career;
  const extent = union(limitsOf(timeline), start);
  const held = heldOf(timeline);

  /**
   * The years that a view shows where it names none: in embeds those of its companies and eras, elsewhere those of the page,
   * and of what a filter leaves before or after them.
   */
  const homeOf = ({ filter }: View): Domain => {
    const { companies, eras } = filter;
    if (setting === 'embed')
      return companies.length + eras.length > 0
        ? clampDomain(domainOf(timeline, filterEvents(own, { ...everything, companies, eras })), extent)
        : start;
    if (viewToQuery({ ...wholeView, filter: withoutRange(filter) }) === '') return start;
    const beyond = eventsOf(filter).filter(({ when }) => !mayOverlap(when, ...start));
    return beyond.length === 0 ? start : clampDomain(union(start, domainOf(timeline, beyond)), extent);
  };

  const mounted = new AbortController();
  const { signal } = mounted;
  let view: View = wholeView;
  let domain: Domain = start;
  /** True until something was drawn here or chosen by the reader: what an address asks for is there at once. */
  let isNew = true;
  /** The view that is drawn, but for the open card; null where the picture shows something else. */
  let drawn: string | null = null;

  /** The events of the chart, whatever years it shows. */
  const eventsOf = remember((filter: Filter) => filterEvents(own, withoutRange(filter)));
  const shown = (of: View = view): readonly TimelineEvent[] => filterEvents(own, of.filter);
  const withOpenCard = (of: View): boolean => of.selected === null || shown(of).some(({ id }) => id === of.selected);
  const sentence = (): string => describeView(timeline, shown(), locale, merged(base, view.filter));

  const drawStage = (said: string, moving: boolean): void => {
    const { filter, lens } = view;
    const held = svg.contains(focusedNear(svg));
    const asked = moving ? null : rangeOf(filter);
    const litEras = merged(base, filter).eras;
    const motion = moving ? 'moving' : isNew ? 'still' : 'live';
    stage.draw({ events: eventsOf(filter), asked, litEras, lens, description: said }, domain, motion);
    isNew = false;
    const lost = held && !svg.contains(focusedNear(svg));
    if (lost || !moving) roving.refresh();
    if (lost) roving.focus();
    overview.refresh();
    placeTip();
  };
  const draw = (): void => {
    drawStage(sentence(), false);
  };
  const drawMoving = (): void => {
    drawStage(description.textContent ?? '', true);
  };
  const tell = (): void => {
    const events = shown();
    const filtered = viewToQuery({ ...wholeView, filter: view.filter }) !== '';
    cards.show(events, filtered);
    filters.show(view, filtered, events.length === 0);
    if (description.textContent === sentence()) return;
    description.textContent = sentence();
    announce(events.length === 0 ? `${t.nothing} ${sentence()}` : sentence());
  };

  /** Shows a view: chart, cards, chapters, counts, description. */
  const render = (next: View): void => {
    const before = view;
    view = next;
    domain = domainOfView(view, homeOf(view), extent);
    const key = viewToQuery({ ...view, selected: null });
    if (key !== drawn) {
      drawn = key;
      draw();
      tell();
    }
    stage.choose(view.selected);
    if (before.selected !== view.selected || before.filter !== view.filter) cards.open(view.selected, shown());
  };

  /** A filter closes a card that it hides; choosing an event lifts a filter that hides it. */
  const act = (action: Action, goThere = true): void => {
    isNew = false;
    const next = reduce(timeline, view, action);
    const chosen = action.type === 'select' ? action.id : null;
    const hidden = !withOpenCard(next);
    render(hidden ? (chosen !== null ? { ...next, filter: everything } : { ...next, selected: null }) : next);
    // First the address, so that the step back leads to where the reader is now.
    onChange(view, action.type);
    if (chosen !== null && goThere) cards.goTo(chosen);
  };
  const show: MountedTimeline['show'] = (asked, goThere) => {
    render(withOpenCard(asked) ? asked : { ...asked, selected: null });
    if (goThere && view.selected !== null) cards.goTo(view.selected);
  };

  let frame = 0;
  const move = (to: Domain): void => {
    const next = withinLimits(keptInView(to, held), extent);
    if (sameDomain(next, domain)) return;
    domain = next;
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      drawMoving();
    });
  };
  const rest = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    drawn = null;
    domain = clampDomain(domain, extent);
    act({ type: 'range', domain: sameDomain(domain, clampDomain(homeOf(view), extent)) ? null : domain });
  };
  /** @param share where the instant that stays in place lies in the chart, from 0 to 1 */
  const zoomBy = (factor: number, share = 0.5): void => {
    domain = keptInView(zoomed(domain, factor, domain[0] + (domain[1] - domain[0]) * share), held);
    rest();
  };
  const reset = (): void => {
    act({ type: 'range', domain: null });
  };
  /** What the reader opened the card from. */
  let opener: Element | null = null;
  const select = (id: string | null, from: Element | null = null): void => {
    opener = from;
    act({ type: 'select', id });
  };

  const announce = mountAnnouncer(status, signal);
  const cards = mountCards(
    root,
    {
      t,
      permalink: links.permalink,
      onSelect: select,
      onClose: (id) => {
        const mark = svg.querySelector(`a[data-event="${CSS.escape(id)}"]`);
        const back = opener?.isConnected ? opener : (mark ?? svg.querySelector('a[tabindex="0"]'));
        select(null);
        (back as HTMLElement | SVGElement | null)?.focus({ preventScroll: setting === 'embed' });
      },
    },
    signal,
  );
  const filters = mountFilters(root, { timeline: own, inPlace: setting !== 'facet', act }, signal);
  const help = mountHelp(root, t, signal);
  const roving = mountRoving(
    svg,
    (action, share) => {
      if (action.type === 'zoom') zoomBy(action.factor, share);
      else if (action.type === 'reset') reset();
      else if (action.type === 'help') help.toggle();
      else if (action.type === 'leave' && !help.hide()) (focusedNear(svg) as SVGElement | null)?.blur();
    },
    signal,
  );
  const gestures = { domain: () => domain, onMove: move, onEnd: rest };
  mountZoom(svg, { ...gestures, canZoom: (factor) => canZoom(domain, factor, extent) }, signal);
  const placeTip = mountTip(svg, signal);
  const strip = fillStrip(overviewRoot, timeline, locale, extent);
  const overview = mountOverview(
    strip,
    { ...gestures, locale, extent, held, onPick: (instant) => onPick?.(instant) },
    signal,
  );
  const stage = mountStage(svg, timeline, locale, links, setting !== 'embed', draw, signal);
  mountTools(
    root,
    {
      events: own.events,
      onSelect: select,
      onFacet:
        setting === 'embed'
          ? (type, id) => {
              act({ type, id });
            }
          : undefined,
      buttons: {
        'zoom-in': () => {
          zoomBy(1 / 1.5);
        },
        'zoom-out': () => {
          zoomBy(1.5);
        },
        reset,
      },
    },
    signal,
  );

  if (svg.hasChildNodes()) drawn = viewToQuery(view);

  return {
    timeline: own,
    strip,
    extent,
    light: stage.light,
    view: () => view,
    show,
    act,
    forget: filters.forget,
    unmount: () => {
      cancelAnimationFrame(frame);
      mounted.abort();
    },
  };
};
