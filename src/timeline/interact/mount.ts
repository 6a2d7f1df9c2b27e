import { dictionary, type Locale } from '../../i18n';
import { careerDomain, domainOf, type Domain } from '../layout/domain';
import { everything, filterEvents, type Filter } from '../model/filter';
import type { Timeline, TimelineEvent } from '../model/timeline';
import type { Addresses } from '../model/wire';
import { describeView } from '../model/words';
import { mountAddress } from './address';
import { mountAnnouncer } from './announce';
import { mountCards } from './cards';
import { mountFilters } from './filters';
import { mountHelp } from './help';
import { mountOverview } from './overview';
import { mountReading } from './reading';
import { mountRoving } from './roving';
import { mountStage } from './stage';
import { fillStrip } from './strip';
import { mountTools } from './tools';
import {
  clampDomain,
  domainOfView,
  limitsOf,
  reduce,
  sameDomain,
  viewFromUrl,
  viewToUrl,
  wholeView,
  zoomed,
  type Action,
  type View,
} from './view';
import { mountZoom } from './zoom';

export interface MountOptions {
  readonly timeline: Timeline;
  readonly locale: Locale;
  readonly addresses: Addresses;
  /** The company or era that the page is about; everything on the story page. */
  readonly base: Pick<Filter, 'companies' | 'eras'>;
}

const merged = (base: MountOptions['base'], filter: Filter): Filter => ({
  ...filter,
  companies: [...new Set([...base.companies, ...filter.companies])],
  eras: [...new Set([...base.eras, ...filter.eras])],
});

const withoutRange = (filter: Filter): Filter => ({ ...filter, from: '', to: '' });

/**
 * Brings a page’s chart, filters, overview and cards to life on the markup that the server wrote.
 * @returns what takes all of it back
 */
export const mount = (page: HTMLElement, { timeline, locale, addresses, base }: MountOptions): (() => void) => {
  const t = dictionary(locale);
  const svg = page.querySelector<SVGSVGElement>('[data-timeline] > svg');
  const status = page.querySelector<HTMLElement>('[data-timeline-status]');
  const description = page.querySelector<HTMLElement>('[data-timeline-description]');
  const overviewRoot = page.querySelector<HTMLElement>('[data-timeline-overview]');
  if (!svg || !status || !description || !overviewRoot) return () => undefined;

  const isStory = base.companies.length + base.eras.length === 0;
  const own = { ...timeline, events: filterEvents(timeline, { ...everything, ...base }) };
  const home = isStory ? careerDomain(timeline) : domainOf(timeline, own.events);
  const reach = limitsOf(timeline);
  const limits: Domain = [Math.min(reach[0], home[0]), Math.max(reach[1], home[1])];

  let view: View = wholeView;
  let domain: Domain = home;
  let drawn = '';

  const shown = (of: View = view): readonly TimelineEvent[] => filterEvents(own, of.filter);
  const isShown = (id: string | null, of: View): boolean => id === null || shown(of).some((event) => event.id === id);
  const sentence = (): string => describeView(timeline, shown(), locale, merged(base, view.filter));

  const draw = (): void => {
    const events = filterEvents(own, withoutRange(view.filter));
    stage.draw({ events, lens: view.lens, description: sentence(), selected: view.selected }, domain, false);
    roving.refresh();
    overview.refresh();
  };
  const drawMoving = (): void => {
    const events = filterEvents(own, withoutRange(view.filter));
    const said = description.textContent ?? '';
    stage.draw({ events, lens: view.lens, description: said, selected: view.selected }, domain, true);
    overview.refresh();
  };
  const tell = (): void => {
    const events = shown();
    const filtered = viewToUrl({ ...wholeView, filter: view.filter }) !== '';
    cards.show(events, filtered);
    filters.show(view, filtered, events.length === 0);
    if (description.textContent === sentence()) return;
    description.textContent = sentence();
    announcer.say(events.length === 0 ? `${t.nothing} ${sentence()}` : sentence());
  };

  /** Shows a view: chart, cards, chapters, counts, description. */
  const show = (next: View, goThere: boolean): void => {
    const before = view;
    view = next;
    domain = domainOfView(view, home, limits);
    const key = viewToUrl(view);
    if (key === drawn && !goThere) return;
    drawn = key;
    draw();
    tell();
    if (before.selected !== view.selected || goThere) cards.open(view.selected, shown(), goThere);
  };

  /** A filter closes a card that it hides; choosing an event lifts a filter that hides it. */
  const act = (action: Action): void => {
    const next = reduce(timeline, view, action);
    const goThere = action.type === 'select' && action.id !== null;
    const hidden = !isShown(next.selected, next);
    show(hidden ? (goThere ? { ...next, filter: everything } : { ...next, selected: null }) : next, goThere);
    address.write(view, action.type);
  };
  const arrive = (goThere: boolean): void => {
    const asked = viewFromUrl(own, new URL(location.href));
    show(isShown(asked.selected, asked) ? asked : { ...asked, selected: null }, goThere && asked.selected !== null);
    address.write(view, '');
  };

  let frame = 0;
  const move = (to: Domain): void => {
    domain = clampDomain(to, limits);
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      drawMoving();
    });
  };
  const rest = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    drawn = 'moved';
    act({ type: 'range', domain: sameDomain(domain, clampDomain(home, limits)) ? null : domain });
  };
  const zoomBy = (factor: number): void => {
    domain = clampDomain(zoomed(domain, factor), limits);
    rest();
  };
  const reset = (): void => {
    act({ type: 'range', domain: null });
  };

  const address = mountAddress(() => {
    arrive(false);
  });
  const announcer = mountAnnouncer(status);
  const cards = mountCards(page, {
    t,
    onSelect: (id) => {
      act({ type: 'select', id });
    },
    onClose: (id) => {
      act({ type: 'select', id: null });
      const mark = svg.querySelector<SVGAElement>(`a[data-event="${CSS.escape(id)}"]`);
      (mark ?? svg.querySelector<SVGAElement>('a[tabindex="0"]'))?.focus();
    },
  });
  const filters = mountFilters(page, { timeline: own, t, inPlace: isStory, act });
  const help = mountHelp(page, t);
  const roving = mountRoving(svg, (action) => {
    if (action.type === 'zoom') zoomBy(action.factor);
    else if (action.type === 'reset') reset();
    else if (action.type === 'help') help.toggle();
    else if (action.type === 'leave' && document.activeElement instanceof SVGElement) document.activeElement.blur();
  });
  const gestures = { domain: () => domain, onMove: move, onEnd: rest };
  const zoom = mountZoom(svg, gestures);
  const strip = fillStrip(overviewRoot, timeline, locale, limits);
  const overview = mountOverview(strip, { ...gestures, locale, extent: limits });
  const reading = mountReading(page, { timeline, locale, extent: limits, svg, strip });
  const stage = mountStage(svg, timeline, locale, addresses, draw);
  const tools = mountTools(page, {
    events: own.events,
    onSelect: (id) => {
      act({ type: 'select', id });
    },
    buttons: {
      'zoom-in': () => {
        zoomBy(1 / 1.5);
      },
      'zoom-out': () => {
        zoomBy(1.5);
      },
      reset,
      help: help.toggle,
    },
  });

  filters.show(wholeView, false, false);
  if (location.search || location.hash) arrive(location.hash === '');
  drawn = viewToUrl(view);

  return () => {
    cancelAnimationFrame(frame);
    for (const part of [address, announcer, cards, filters, help, roving, zoom, overview, reading, stage, tools])
      part.unmount();
  };
};
