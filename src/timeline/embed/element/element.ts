import { dictionary, type Locale } from '../../../i18n/index.ts';
import { localeOf } from '../../../i18n/languages.ts';
import { drawCards } from '../../draw/card.ts';
import { emptyChart } from '../../draw/figure.ts';
import { htmlIn } from '../../draw/html.ts';
import { drawWidget } from '../../draw/widget.ts';
import { fromWritten, toWritten, type ViewName } from '../../interact/codec.ts';
import type { MountedTimeline } from '../../interact/timeline.ts';
import { wholeView, type View } from '../../interact/view.ts';
import { filterEvents } from '../../model/filter.ts';
import type { ForeignTimeline } from '../../model/from-wire.ts';
import { linksTo } from '../links.ts';
import { schemeOf } from '../theme.ts';
import { mountWidget, setLooks } from '../widget.ts';
import { defineProperties, observed, upgradeProperties, viewIn, writeView, type Attribute } from './attributes.ts';
import { loadHan } from './han.ts';
import { addressOfData, loadTimeline, onceNear } from './load.ts';
import { mountList } from './list.ts';
import { Expectation, type Ready } from './ready.ts';
import { sheetOf } from './sheet.ts';
import { wordsOn } from './words.ts';

/** The language that a page says an element is in, seen through the shadow trees that it stands in. */
const languageOf = (element: Element): string => {
  const said = element.closest('[lang]')?.getAttribute('lang');
  if (typeof said === 'string') return said;
  const root = element.getRootNode();
  return 'host' in root ? languageOf((root as ShadowRoot).host) : '';
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
  readonly #ready = new Expectation();
  #stopWaiting: (() => void) | undefined;
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

  constructor() {
    super();
    this.#root = this.attachShadow({ mode: 'open' });
    this.addEventListener('transitionrun', ({ propertyName }) => {
      if (propertyName === 'color-scheme') this.#applyLooks();
    });
    this.#fallBack();
  }

  connectedCallback(): void {
    this.#root.adoptedStyleSheets = sheetOf(this.ownerDocument);
    upgradeProperties(this);
    this.#stopWaiting = onceNear(this, () => {
      this.#load();
    });
  }

  disconnectedCallback(): void {
    this.#stopWaiting?.();
    this.#loading?.abort();
    this.#loading = undefined;
    this.#release();
    this.#fallBack();
    this.#ready.expect();
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
    return this.#ready.promise;
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
        if (this.getAttribute('select') === eventId) this.goto(eventId);
      };
      this.addEventListener('career-timeline:ready', onReady, { once: true });
    }
    const known = this.#timeline?.events.some(({ id }) => id === eventId) ?? false;
    if (known) this.#mounted?.store.act({ type: 'select', id: eventId });
    if (known) this.#root.querySelector('.embed-card')?.scrollIntoView({ block: 'nearest' });
    return known;
  }

  get #locale(): Locale {
    return localeOf(languageOf(this)) ?? 'en';
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
    this.#ready.expect();
    const loading = new AbortController();
    this.#loading = loading;
    const { script } = CareerTimeline;
    const source = addressOfData(this, script);
    const loaded = loadTimeline(source, loading.signal);
    loaded
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
        this.#ready.settle(new Error(message));
        this.#tell('error', { message, src: source });
      });
  }

  #redraw(): void {
    const timeline = this.#timeline;
    if (!timeline) return;
    this.#asked = undefined;
    const [locale, source] = [this.#locale, this.#source];
    // What is drawn stays until the words are there.
    const coming = timeline.locales.includes(locale)
      ? wordsOn(CareerTimeline.script || new URL('embed/v1/', source).href, locale)
      : null;
    if (coming) {
      void coming.then(() => {
        if (this.#timeline === timeline && this.#locale === locale) this.#redraw();
      });
      return;
    }
    this.#mounted?.unmount();
    const story = timeline.story[locale] ?? new URL('.', /^https?:/.test(source) ? source : this.baseURI).href;
    const options = { timeline, locale, links: linksTo(story) };
    const html = htmlIn(document);
    const widget = drawWidget(html, { ...options, heading: 'h2', listed: [], chart: emptyChart(document) });
    this.#widget = widget;
    // What a page says of the element’s colours is asked for while there is little to lay out.
    this.#applyLooks();
    this.#root.replaceChildren(widget);
    if (/[\u3000-\u9fff]/.test(widget.textContent)) void loadHan(CareerTimeline.script, locale);
    const onChange = (view: View): void => {
      this.#report(timeline, view);
    };
    const onView = mountList(widget, () => drawCards(html, timeline.events, options));
    const mounted = mountWidget(widget, { ...options, onView, onChange });
    if (!mounted) return;
    this.#mounted = mounted;
    this.#showAttributes();
    const [events, { dropped }] = [timeline.events.length, timeline];
    this.#ready.settle({ events, dropped });
    this.#tell('ready', { events, dropped });
  }

  #applyLooks(): void {
    const widget = this.#widget;
    if (!widget) return;
    setLooks(widget, { theme: this.getAttribute('theme'), plain: this.getAttribute('plain') });
    widget.toggleAttribute('data-unsaid', !schemeOf(this));
  }

  #showAttributes(): void {
    const store = this.#mounted?.store;
    if (!store) return;
    store.show(fromWritten(store.home.own, viewIn(this), store.home.extent));
    this.#told = store.view();
  }

  /** Writes what the reader chose into the attributes, and tells of each part that has changed. */
  #report(timeline: ForeignTimeline, view: View): void {
    const [before, now] = [toWritten(this.#told), toWritten(view)];
    this.#told = view;
    this.#writing = true;
    writeView(this, now);
    this.#writing = false;
    const { filter, years, selected, arrangement: lens } = view;
    const { from = '', to = '' } = now;
    const differs = (...names: readonly ViewName[]): boolean => names.some((name) => before[name] !== now[name]);
    if (differs('select')) this.#tell('select', { id: selected });
    if (differs('from', 'to')) this.#tell('range', { from, to });
    if (differs('company', 'era', 'q', 'lens')) {
      const events = filterEvents(timeline, filter, years).map(({ id }) => id);
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

defineProperties(CareerTimeline.prototype);
