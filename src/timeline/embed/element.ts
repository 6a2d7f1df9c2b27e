import { dictionary, toLocale, type Locale } from '../../i18n';
import { htmlIn } from '../draw/html';
import { tierStyles } from '../draw/tier-styles';
import { drawWidget } from '../draw/widget';
import type { MountedTimeline } from '../interact/timeline';
import { viewToQuery, wholeView, type View } from '../interact/view';
import { tiers } from '../layout/tiers';
import { fromWire, type ForeignTimeline } from '../model/from-wire';
import { filterEvents, filterToQuery } from '../model/filter';
import styles from './embed.css?inline';
import { loadHan } from './han';
import { linksTo } from './links';
import { isOn, viewFromQuery } from './state';
import { schemeOf } from './theme';
import { mountWidget, setLooks } from './widget';
import { viewNames } from './view-names';

const observed = ['src', 'lang', 'theme', 'plain', ...viewNames] as const;
type Attribute = (typeof observed)[number];

/** How far from the window an element begins to load, as the margin of an observer. */
const near = '800px';

/** What `ready` tells, and `whenReady` resolves with. */
export interface Ready {
  /** How many events there are. */
  readonly events: number;
  /** How many entries of the data could not be read. */
  readonly dropped: number;
}

/** Pixels for one `rem`: host pages set theirs as they like. */
const pixelsPerRem = 16;

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** The style of all elements of a document: a sheet holds only in the one that made it. */
const sheetOf = (page: Document): CSSStyleSheet[] => {
  const view = page.defaultView;
  if (!view) return [];
  const sheet = sheets.get(page) ?? new view.CSSStyleSheet();
  if (!sheets.has(page))
    sheet.replaceSync(
      styles.replace(/(\d*\.?\d+)rem\b/g, (_, n: string) => `${Number(n) * pixelsPerRem}px`) + tierStyles(tiers),
    );
  sheets.set(page, sheet);
  return [sheet];
};

/** The language that a page says an element is in, seen through the shadow trees that it stands in. */
const languageOf = (element: Element): string => {
  const said = element.closest('[lang]')?.getAttribute('lang');
  if (typeof said === 'string') return said;
  const root = element.getRootNode();
  return 'host' in root ? languageOf((root as ShadowRoot).host) : '';
};

/** Fetches and reads a timeline. @throws with a sentence that says why there is none */
const load = async (src: string, signal: AbortSignal): Promise<ForeignTimeline> => {
  const response = await fetch(src, { signal, credentials: 'omit' });
  if (!response.ok) throw new Error(`${src} answers with ${response.status}.`);
  return fromWire(await response.json());
};

/**
 * `<career-timeline>`: the timeline in a shadow tree. Shows its own content until it can draw, and when it cannot. Loads
 * when it has a size and comes near the window; lets go of everything when it is removed.
 */
export class CareerTimeline extends HTMLElement {
  static readonly observedAttributes: readonly string[] = observed;

  /** The address of the script that defines the element: data and fonts are found beside it. Empty where it is not known. */
  static script = '';

  readonly #root: ShadowRoot;
  /** Waits until the element has a box and is near the window. */
  #nearing: IntersectionObserver | undefined;
  /** The load that is under way or done; none before the first. */
  #loading: AbortController | undefined;
  #timeline: ForeignTimeline | undefined;
  /** The address that it was loaded from. */
  #source = '';
  #mounted: MountedTimeline | undefined;
  #widget: HTMLElement | undefined;
  #writing = false;
  /** What attributes ask for that is not drawn yet: another view, or all of it in another language. */
  #asked: 'redraw' | 'show' | undefined;
  /** The view that hosts know of. */
  #told: View = wholeView;
  #ready!: Promise<Ready>;
  /** Settles `#ready`; none once that is settled. */
  #settle: { readonly done: (detail: Ready) => void; readonly failed: (reason: Error) => void } | undefined;

  constructor() {
    super();
    this.#expect();
    this.#root = this.attachShadow({ mode: 'open' });
    this.addEventListener('transitionrun', ({ propertyName }) => {
      if (propertyName === 'color-scheme') this.#applyLooks();
    });
    this.#fallBack();
  }

  connectedCallback(): void {
    this.#root.adoptedStyleSheets = sheetOf(this.ownerDocument);
    for (const name of observed) this.#upgrade(name);
    this.#nearing = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#nearing?.disconnect();
        this.#load();
      },
      { rootMargin: near },
    );
    this.#nearing.observe(this);
  }

  disconnectedCallback(): void {
    this.#nearing?.disconnect();
    this.#loading?.abort();
    this.#loading = undefined;
    this.#release();
    this.#fallBack();
    this.#expect();
  }

  attributeChangedCallback(name: Attribute, before: string | null, now: string | null): void {
    if (before === now || this.#writing) return;
    if (name === 'theme' || name === 'plain') this.#applyLooks();
    else if (name === 'src') {
      if (this.#loading) this.#load();
    } else this.#ask(name === 'lang' ? 'redraw' : 'show');
  }

  /** Has what attributes ask for drawn, once for all that are set in one go. */
  #ask(what: 'redraw' | 'show'): void {
    if (!this.#asked)
      queueMicrotask(() => {
        this.#answer();
      });
    if (this.#asked !== 'redraw') this.#asked = what;
  }

  #answer(): void {
    const asked = this.#asked;
    this.#asked = undefined;
    if (asked === 'redraw') this.#redraw();
    else if (asked) this.#showAttributes();
  }

  /**
   * Resolves with the detail of `ready` when what `src` names is drawn, and rejects with the sentence of `error` when it
   * cannot be. Another promise takes its place when that is asked for anew: once the element is removed, or `src` changes.
   */
  get whenReady(): Promise<Ready> {
    return this.#ready;
  }

  /** Makes a promise of what is to come, unless there is one. */
  #expect(): void {
    if (this.#settle) return;
    this.#ready = new Promise((done, failed) => {
      this.#settle = { done, failed };
    });
    // A failure that nobody waits for is told by `error` alone.
    this.#ready.catch(() => undefined);
  }

  /**
   * Opens an event; before the timeline is there, once it is.
   * @returns false where the timeline has no such event, or is not there yet
   */
  goto(eventId: string): boolean {
    this.#answer();
    if (!this.#mounted) {
      this.setAttribute('select', eventId);
      const onReady = (): void => {
        if (this.#attribute('select') === eventId) this.goto(eventId);
      };
      this.addEventListener('career-timeline:ready', onReady, { once: true });
    }
    const known = this.#timeline?.events.some(({ id }) => id === eventId) ?? false;
    if (known) this.#mounted?.act({ type: 'select', id: eventId }, false);
    if (known) this.#root.querySelector('.embed-card')?.scrollIntoView({ block: 'nearest' });
    return known;
  }

  #attribute(name: Attribute): string {
    return this.getAttribute(name) ?? '';
  }

  /** Takes over a property that was set before the element was defined. */
  #upgrade(name: Attribute): void {
    if (!Object.hasOwn(this, name)) return;
    const value: unknown = Reflect.get(this, name);
    Reflect.deleteProperty(this, name);
    Reflect.set(this, name, value);
  }

  get #locale(): Locale {
    return toLocale(languageOf(this).split('-')[0]?.toLowerCase());
  }

  get #address(): string {
    const given = this.#attribute('src');
    const [src, base] = given ? [given, this.baseURI] : ['../../timeline.json', CareerTimeline.script || this.baseURI];
    return URL.canParse(src, base) ? new URL(src, base).href : src;
  }

  #tell(type: string, detail: object): void {
    // Template languages read a colon as their own; they have the same event under a name with a hyphen.
    for (const mark of [':', '-'])
      this.dispatchEvent(new CustomEvent(`career-timeline${mark}${type}`, { bubbles: true, composed: true, detail }));
  }

  #fallBack(message = ''): void {
    const html = htmlIn(document);
    const error = message && html('p', { class: 'embed-error', part: 'error', role: 'status' }, message);
    this.#root.replaceChildren(document.createElement('slot'), ...(error ? [error] : []));
  }

  /** Loads what `src` names; what is drawn already stays, and works, until that is there. */
  #load(): void {
    this.#loading?.abort();
    this.#expect();
    const loading = new AbortController();
    this.#loading = loading;
    const source = this.#address;
    load(source, loading.signal)
      .then((timeline) => {
        if (loading.signal.aborted) return;
        this.#timeline = timeline;
        this.#source = source;
        this.#redraw();
      })
      .catch((error: unknown) => {
        if (loading.signal.aborted) return;
        const message = error instanceof Error ? error.message : String(error);
        const { failed, newer } = dictionary(this.#locale).embed;
        this.#release();
        this.#fallBack(error instanceof RangeError ? newer : failed);
        this.#settle?.failed(new Error(message));
        this.#settle = undefined;
        this.#tell('error', { message, src: source });
      });
  }

  #redraw(): void {
    const timeline = this.#timeline;
    if (!timeline) return;
    this.#asked = undefined;
    this.#mounted?.unmount();
    const [locale, source] = [this.#locale, this.#source];
    const story = timeline.story[locale] ?? new URL('.', /^https?:/.test(source) ? source : this.baseURI).href;
    const links = linksTo(story);
    const widget = drawWidget(htmlIn(document), {
      timeline,
      locale,
      links,
      heading: 'h2',
      chart: false,
    });
    this.#root.replaceChildren(widget);
    if (CareerTimeline.script) void loadHan(CareerTimeline.script, locale);
    this.#widget = widget;
    this.#applyLooks();
    const mounted = mountWidget(widget, {
      timeline,
      locale,
      links,
      onChange: (view) => {
        this.#report(view);
      },
    });
    if (!mounted) return;
    this.#mounted = mounted;
    this.#showAttributes();
    const [events, { dropped }] = [timeline.events.length, timeline];
    this.#settle?.done({ events, dropped });
    this.#settle = undefined;
    this.#tell('ready', { events, dropped });
  }

  #applyLooks(): void {
    const widget = this.#widget;
    if (!widget) return;
    setLooks(widget, { theme: this.getAttribute('theme'), plain: this.getAttribute('plain') });
    widget.toggleAttribute('data-unsaid', !schemeOf(this));
  }

  #showAttributes(): void {
    if (!this.#mounted || !this.#timeline) return;
    const given = viewNames.flatMap((name) => (this.hasAttribute(name) ? [[name, this.#attribute(name)]] : []));
    this.#mounted.show(viewFromQuery(this.#timeline, new URLSearchParams(given)), false);
    this.#told = this.#mounted.view();
  }

  /** Writes what the reader chose into the attributes, and tells of each part that has changed. */
  #report(view: View): void {
    const timeline = this.#timeline;
    if (!timeline) return;
    const chosen = new URLSearchParams(viewToQuery(view));
    this.#writing = true;
    for (const name of viewNames) {
      const value = chosen.get(name);
      if (value === null) this.removeAttribute(name);
      else this.setAttribute(name, value);
    }
    this.#writing = false;
    const before = this.#told;
    this.#told = view;
    const { filter, selected, lens } = view;
    const { from, to } = filter;
    const unlike = (part: (of: View) => string | null): boolean => part(before) !== part(view);
    if (unlike((of) => of.selected)) this.#tell('select', { id: selected });
    if (unlike((of) => `${of.filter.from}/${of.filter.to}`)) this.#tell('range', { from, to });
    if (unlike((of) => `${of.lens} ${filterToQuery({ ...of.filter, from: '', to: '' })}`)) {
      const events = filterEvents(timeline, filter).map(({ id }) => id);
      this.#tell('filter', { company: [...filter.companies], era: [...filter.eras], q: filter.text, lens, events });
    }
  }

  /** Lets go of what is drawn. */
  #release(): void {
    this.#mounted?.unmount();
    this.#mounted = undefined;
    this.#timeline = undefined;
    this.#widget = undefined;
  }
}

for (const name of observed) {
  if (name === 'lang') continue;
  Object.defineProperty(CareerTimeline.prototype, name, {
    configurable: true,
    get(this: CareerTimeline) {
      return name === 'plain' ? isOn(this.getAttribute(name)) : (this.getAttribute(name) ?? '');
    },
    set(this: CareerTimeline, value: unknown) {
      if (value === null || value === undefined || value === false || value === '') this.removeAttribute(name);
      else this.setAttribute(name, value === true ? '' : String(value));
    },
  });
}
