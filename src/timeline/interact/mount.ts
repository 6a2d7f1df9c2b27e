import { dictionary, type Locale } from '../../i18n';
import { drawChart } from '../draw/chart';
import { chartText } from '../draw/text';
import type { Domain } from '../layout/domain';
import { careerDomain, domainOf } from '../layout/domain';
import { layoutScene, type Scene } from '../layout/scene';
import { tierValues, type ByTier, type Rows } from '../layout/tiers';
import { sceneWords } from '../layout/words';
import { everything, filterEvents, type Filter } from '../model/filter';
import type { Timeline } from '../model/timeline';
import type { Addresses } from '../model/wire';
import { describeView } from '../model/words';
import { mountAnnouncer } from './announce';
import { mountCardTools, type CardTools } from './card';
import { mountFilters } from './filters';
import { mountHelp } from './help';
import { mountOverview } from './overview';
import { mountReading } from './reading';
import { mountRoving } from './roving';
import {
  clampDomain,
  domainOfView,
  limitsOf,
  reduce,
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

/** The rows that the server's picture has at each tier. */
const rowsOf = (svg: SVGSVGElement): ByTier<Rows> => {
  const written = svg.getAttribute('class') ?? '';
  const count = (tier: string, of: string): number =>
    Number(new RegExp(`\\b${tier}-${of}-(\\d+)`).exec(written)?.[1] ?? 1);
  return tierValues(undefined)(({ name }) => ({
    works: count(name, 'works'),
    names: count(name, 'names'),
    context: count(name, 'context'),
  }));
};

const merged = (base: MountOptions['base'], filter: Filter): Filter => ({
  ...filter,
  companies: [...new Set([...base.companies, ...filter.companies])],
  eras: [...new Set([...base.eras, ...filter.eras])],
});

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
  let scene: Scene | undefined;
  let tools: CardTools | undefined;
  let drawnFor = '';

  let events = own.events;
  let sentence = '';
  const words = sceneWords(locale);
  const text = chartText(timeline, locale, addresses, sentence);
  let width = svg.clientWidth;
  const rows = rowsOf(svg);
  const eraRows = Number(/\bct-eras-(\d+)/.exec(svg.getAttribute('class') ?? '')?.[1] ?? 0);

  const facets = (filter: Filter): Filter => ({ ...filter, from: '', to: '' });

  /** Draws the chart where it is now; `moving` keeps labels instead of placing them anew. */
  const draw = (moving: boolean): void => {
    if (!moving) {
      events = filterEvents(own, facets(view.filter));
      sentence = describeView(timeline, filterEvents(own, view.filter), locale, merged(base, view.filter));
    }
    scene = layoutScene({
      timeline,
      events,
      domain,
      words,
      width: width || undefined,
      rows,
      eraRows,
      lens: view.lens,
      moving: moving ? scene : undefined,
    });
    drawChart(svg, scene, { ...text, description: sentence });
    svg.dataset['state'] = moving ? 'moving' : 'live';
    overview.refresh();
    if (moving) return;
    roving.refresh();
    markSelected();
  };

  const showCards = (): void => {
    const shown = filterEvents(own, view.filter);
    const ids = new Set(shown.map(({ id }) => id));
    for (const card of page.querySelectorAll<HTMLElement>('article[data-event]')) {
      card.hidden = !ids.has(card.id);
      const item = card.closest('li');
      if (item) item.hidden = card.hidden;
    }
    const filtered = viewToUrl({ ...wholeView, filter: view.filter }) !== '';
    for (const chapter of page.querySelectorAll<HTMLElement>('[data-chapter]')) {
      chapter.hidden = filtered && !chapter.querySelector('article[data-event]:not([hidden])');
      const entry = page.querySelector(`.contents a[href="#${CSS.escape(chapter.id)}"]`)?.closest('li');
      if (entry) entry.hidden = chapter.hidden;
    }
    const sentence = describeView(timeline, shown, locale, merged(base, view.filter));
    if (description.textContent !== sentence) {
      description.textContent = sentence;
      announcer.say(shown.length === 0 ? `${t.nothing} ${sentence}` : sentence);
    }
    const earlier = page.querySelector<HTMLElement>('.ct-earlier');
    if (earlier) earlier.hidden = filtered;
    filters.show(view, filtered, shown.length === 0);
  };

  const markSelected = (): void => {
    for (const link of svg.querySelectorAll('a[data-event]')) {
      if (link.getAttribute('data-event') === view.selected) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };

  const openCard = (goThere: boolean): void => {
    tools?.unmount();
    tools = undefined;
    markSelected();
    const { selected } = view;
    const card = selected === null ? null : document.getElementById(selected);
    if (!card || selected === null) return;
    const order = filterEvents(own, view.filter).map(({ id }) => id);
    const at = order.indexOf(selected);
    tools = mountCardTools(card, {
      t,
      previous: order[at - 1] ?? null,
      next: at >= 0 ? (order[at + 1] ?? null) : null,
      link: new URL(`#${selected}`, location.href.replace(/[?#].*/, '')).href,
      onSelect: (id) => {
        act({ type: 'select', id });
      },
      onClose: () => {
        const mark = svg.querySelector<SVGAElement>(`a[data-event="${CSS.escape(selected)}"]`);
        act({ type: 'select', id: null });
        (mark ?? svg.querySelector<SVGAElement>('a[tabindex="0"]'))?.focus();
      },
    });
    if (!goThere) return;
    card.scrollIntoView({ block: 'start' });
    card.querySelector<HTMLElement>('h3 a')?.focus({ preventScroll: true });
  };

  /** Shows a view: chart, cards, chapters, counts, description. */
  const show = (next: View, goThere: boolean): void => {
    const before = view;
    view = next;
    const isHidden = view.selected !== null && !filterEvents(own, view.filter).some(({ id }) => id === view.selected);
    if (isHidden && own.events.some(({ id }) => id === view.selected)) view = { ...view, filter: everything };
    domain = domainOfView(view, home, limits);
    const key = viewToUrl({ ...view, selected: null });
    if (key !== drawnFor) {
      drawnFor = key;
      draw(false);
      showCards();
    }
    if (before.selected !== view.selected || goThere) openCard(goThere);
  };

  let lastWrite = { kind: '', at: 0 };
  const write = (kind: string): void => {
    const url = `${location.pathname}${viewToUrl(view)}`;
    if (url === `${location.pathname}${location.search}${location.hash}`) return;
    const now = performance.now();
    const goesOn = (kind === 'text' || kind === 'range') && lastWrite.kind === kind && now - lastWrite.at < 1000;
    history[goesOn ? 'replaceState' : 'pushState'](null, '', url);
    lastWrite = { kind, at: now };
    syncLanguageLinks();
  };

  const act = (action: Action): void => {
    show(reduce(timeline, view, action), action.type === 'select' && action.id !== null);
    write(action.type);
  };

  const languageLinks = [...document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')];
  const languagePaths = languageLinks.map((link) => link.getAttribute('href') ?? '');
  const syncLanguageLinks = (): void => {
    languageLinks.forEach((link, i) => {
      link.setAttribute('href', `${(languagePaths[i] ?? '').replace(/[?#].*/, '')}${viewToUrl(view)}`);
    });
  };

  let frame = 0;
  const move = (to: Domain): void => {
    domain = clampDomain(to, limits);
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      draw(true);
    });
  };
  const rest = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    const isHome = domain[0] === clampDomain(home, limits)[0] && domain[1] === clampDomain(home, limits)[1];
    drawnFor = 'moved';
    act({ type: 'range', domain: isHome ? null : domain });
  };
  const zoomBy = (factor: number): void => {
    domain = clampDomain(zoomed(domain, factor), limits);
    rest();
  };
  const reset = (): void => {
    act({ type: 'range', domain: null });
  };

  const announcer = mountAnnouncer(status);
  const help = mountHelp(page, t);
  const roving = mountRoving(svg, (action) => {
    if (action.type === 'zoom') zoomBy(action.factor);
    else if (action.type === 'reset') reset();
    else if (action.type === 'help') help.toggle();
    else if (action.type === 'leave') {
      if (document.activeElement instanceof SVGElement) document.activeElement.blur();
    }
  });
  const zoom = mountZoom(svg, { domain: () => domain, onMove: move, onEnd: rest });
  const overview = mountOverview(overviewRoot, {
    locale,
    extent: limits,
    domain: () => domain,
    onMove: move,
    onEnd: rest,
  });
  const filters = mountFilters(page, { timeline: own, t, inPlace: isStory, act });
  const reading = mountReading(page, { timeline, locale, extent: limits, svg });

  const onClick = (event: MouseEvent): void => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const id = link?.getAttribute('href')?.slice(1) ?? '';
    if (!link || !own.events.some((e) => e.id === id)) return;
    event.preventDefault();
    act({ type: 'select', id });
  };
  const onPopstate = (): void => {
    lastWrite = { kind: '', at: 0 };
    show(viewFromUrl(own, new URL(location.href)), false);
    syncLanguageLinks();
  };
  const tool = (name: string, run: () => void): (() => void) => {
    const button = page.querySelector<HTMLButtonElement>(`[data-tool="${name}"]`);
    button?.addEventListener('click', run);
    return () => {
      button?.removeEventListener('click', run);
    };
  };
  const undoTools = [
    tool('zoom-in', () => {
      zoomBy(1 / 1.5);
    }),
    tool('zoom-out', () => {
      zoomBy(1.5);
    }),
    tool('reset', reset),
    tool('help', help.toggle),
  ];
  const resizing = new ResizeObserver(() => {
    if (svg.clientWidth === width || !svg.dataset['state']) {
      width = svg.clientWidth;
      return;
    }
    width = svg.clientWidth;
    draw(false);
  });
  resizing.observe(svg);
  page.addEventListener('click', onClick);
  window.addEventListener('popstate', onPopstate);

  const start = viewFromUrl(own, new URL(location.href));
  filters.show(wholeView, false, false);
  if (start.selected !== null || viewToUrl(start) !== '') show(start, start.selected !== null && location.hash === '');
  syncLanguageLinks();

  return () => {
    cancelAnimationFrame(frame);
    resizing.disconnect();
    page.removeEventListener('click', onClick);
    window.removeEventListener('popstate', onPopstate);
    for (const undo of undoTools) undo();
    for (const part of [announcer, help, roving, zoom, overview, filters, reading]) part.unmount();
    tools?.unmount();
  };
};
