import type { everything } from '../model/filter';
import { layoutFit } from '../layout/fit';
import type { SceneInput } from '../layout/input';
import { rowsOf } from '../layout/rows';
import type { Domain } from '../layout/domain';
import type { TimelineEvent } from '../model/timeline';
import { scrollToStart } from './cards';
import type { Home } from './home';
import { mountLight, namedIn } from './light';
import { mountRibbon } from './ribbon';
import { eventOf } from './reading';
import type { Layout } from './stage';
import type { Place } from './story';
import type { MountedTimeline } from './timeline';
import { mountFolds } from './folds';

/** Milliseconds after which the picture has taken its place beside the text, or over it. */
const turning = 450;

/** Pixels for which a chart is laid out at least, where it is not seen yet. */
const leastHeight = 180;

/** Pixels between a title and the picture below it. */
const headGap = 12;

/** The years and rows that the text asks the picture for. */
interface Led {
  readonly years: Domain;
  readonly rows: ReadonlySet<string>;
}

const ledBy = (chapter: HTMLElement | null): Led | null => {
  const { years, rows = '' } = chapter?.dataset ?? {};
  if (years === undefined) return null;
  const [from = 0, to = 0] = years.split(' ').map(Number);
  return { years: [from, to], rows: new Set(rows.split(' ').filter(Boolean)) };
};

/**
 * The picture beside the text of a story: at a chapter it goes to the chapter's years and rows, at a paragraph it shows of
 * which events that speaks. A reader who zooms owns it until the next chapter.
 * @param home what the chart shows where nobody asks for anything
 */
export function createBeside(page: HTMLElement, home: Home) {
  const stage = page.querySelector<HTMLElement>('[data-stage]');
  const figure = stage?.querySelector<HTMLElement>('[data-timeline]');
  const svg = figure?.querySelector<SVGSVGElement>(':scope > svg');
  if (!stage || !figure || !svg) return null;
  const light = mountLight(page, svg);
  let led: Led | null = null;
  /** Draws again what is shown. */
  let again: (() => void) | undefined;
  const isBeside = (): boolean => page.hasAttribute('data-beside');

  /** The height that was measured before anything was written; null where it is to be measured. */
  let measured: number | null = null;
  /** The height that is left for the chart, in pixels. */
  const roomFor = (): number => {
    const caption = figure.querySelector('figcaption')?.offsetHeight ?? 0;
    // Over the text, on tablets, and below a title that has no corner of its own the picture begins lower.
    const [, low = 0] = getComputedStyle(svg).translate.split(' ').map(Number.parseFloat);
    return Math.max(leastHeight, figure.clientHeight - caption - (isBeside() ? low : head));
  };
  /** Pixels that the words at both ends of the story take from the picture. */
  let head = 0;
  const measureHead = (): number => {
    // Only where the picture lies under the words, on wide screens, is it a grid.
    if (svg.classList.contains('ct-by-era') || getComputedStyle(stage).display !== 'grid') return 0;
    const bottoms = [...page.querySelectorAll('.poster, .story-end')].map((words) => {
      const last = words.lastElementChild?.getBoundingClientRect().bottom ?? 0;
      return last - words.getBoundingClientRect().top - figure.offsetTop;
    });
    return Math.max(0, ...bottoms) + headGap;
  };
  /** The rows of the chapter, or, where a filter leaves nothing in them, those of what it leaves. */
  const openRows = (input: SceneInput): ReadonlySet<string> => {
    if (input.arrangement !== 'era' || !led) return new Set();
    const filled = new Set(rowsOf(input).flatMap(({ id, works }) => (works.length > 0 ? [id] : [])));
    const { rows } = led;
    return (input.dimmed?.length ?? 0) === 0 || [...rows].some((id) => filled.has(id)) ? rows : filled;
  };
  const layout: Layout = (input) => {
    const lit = light.lit();
    const ranked = (events: readonly TimelineEvent[]): readonly TimelineEvent[] =>
      lit.size === 0 ? events : events.map((event) => withRank(event, lit));
    const fit = { height: measured ?? roomFor(), open: openRows(input) };
    // Under the title a filter leaves all rows where they were.
    const isHeld = !isBeside() && !input.previous && (input.dimmed?.length ?? 0) > 0;
    const frame = isHeld ? layoutFit({ ...input, events: ranked(input.timeline.events) }, fit) : undefined;
    return layoutFit({ ...input, events: ranked(input.events), frame }, fit);
  };

  return {
    layout,
    onDraw: () => {
      light.refresh();
      const next = measureHead();
      if (isBeside() || Math.abs(next - head) < 1) return;
      head = next;
      stage.style.setProperty('--head', `${head}px`);
      requestAnimationFrame(() => again?.());
    },
    home: { ...home, yearsUnder: (filter: typeof everything) => led?.years ?? home.yearsUnder(filter) } satisfies Home,
    /**
     * Follows the reader.
     * @param onFollow called when the picture is the story's again, whose years are no longer the reader's
     */
    mount: ({ store, redraw }: MountedTimeline, { t, onFollow }: BesideOptions) => {
      again = redraw;
      const followButton = stage.querySelector<HTMLElement>('[data-follow]');
      let place: Place = { chapter: null, part: null, paragraph: null };
      /** The events of the chapter that are shown. */
      let told: ReadonlySet<string> = new Set();
      /** Whether the reader has taken the picture elsewhere. */
      let isOwn = false;
      const isSeen = (): boolean => svg.clientWidth > 0;
      const show = (): void => {
        store.show(store.view());
        if (isSeen()) redraw();
      };
      const own = (now: boolean): void => {
        isOwn = now;
        if (followButton) followButton.hidden = !now;
      };
      /** Shows of what is being read; whether other marks stand out than before. */
      const shine = (): boolean => {
        const entry = eventOf(place.part);
        return light.show(
          entry ? new Set([entry]) : namedIn(place.paragraph),
          place.chapter && isBeside() ? told : null,
        );
      };
      /** Measures before anything is written, as reading after that would lay the page out anew. */
      const measure = (): boolean => {
        const isThere = isSeen();
        measured = isThere ? roomFor() : null;
        return isThere;
      };
      const follow = (isThere = isSeen()): void => {
        const wasOwn = isOwn;
        shine();
        own(false);
        led = isBeside() ? ledBy(place.chapter) : null;
        if (wasOwn && store.view().years) {
          store.show({ ...store.view(), years: null });
          onFollow();
        } else store.show(store.view());
        if (isThere) redraw();
        else light.refresh();
      };
      followButton?.addEventListener('click', () => follow());
      store.onView((before, cause) => {
        if (cause !== 'years') return;
        const isReset = store.view().years === null && before.years === null;
        if (isReset && led) {
          led = null;
          show();
        }
        own(isReset ? isBeside() : store.view().years !== null);
      });
      mountFolds(page, store);

      const ribbon = mountRibbon(stage, show);
      const resizing = new ResizeObserver(() => requestAnimationFrame(() => isSeen() && !isTurning() && redraw()));
      resizing.observe(figure);

      const isTurning = (): boolean => page.hasAttribute('data-turning');
      const turned = (): void => {
        page.removeAttribute('data-turning');
        // Who has zoomed meanwhile owns the picture.
        if (!isOwn || !isBeside()) follow();
        else if (isSeen()) redraw();
      };
      let timer = 0;
      const onTurn = (): void => {
        window.clearTimeout(timer);
        page.toggleAttribute('data-turning', true);
        timer = window.setTimeout(turned, turning);
      };
      new MutationObserver(onTurn).observe(page, { attributes: true, attributeFilter: ['data-beside'] });

      /** Leads to the entry of an event in the text. */
      const locate = (id: string): void => {
        const entry = page.querySelector(`article#${CSS.escape(id)}`)?.closest('li');
        if (!entry) return;
        ribbon.close();
        entry.querySelector('details')?.setAttribute('open', '');
        scrollToStart(entry);
        entry.querySelector('summary')?.focus({ preventScroll: true });
      };
      store.onView(() => {
        const { selected } = store.view();
        const tools = stage.querySelector('[data-timeline-card] .card-tools');
        if (selected === null || !tools || tools.querySelector('[data-locate]')) return;
        const button = document.createElement('button');
        Object.assign(button, { type: 'button', textContent: t.readInStory });
        button.dataset['locate'] = '';
        button.addEventListener('click', () => locate(selected));
        tools.prepend(button);
      });

      const progress = stage.querySelector<HTMLElement>('[data-followed]');
      const steps = [...stage.querySelectorAll<HTMLAnchorElement>('[data-step]')];
      const chapters = [...page.querySelectorAll<HTMLElement>('[data-chapter]')];
      const onPlace = (next: Place, events: readonly TimelineEvent[]): void => {
        const isNew = next.chapter !== place.chapter;
        place = next;
        told = new Set(events.map(({ id }) => id));
        const isThere = measure();
        if (isNew) follow(isThere);
        else if (shine() && isThere && !isTurning()) redraw();
        else light.refresh();
        measured = null;
        if (isNew) {
          if (progress) progress.textContent = next.chapter?.dataset['progress'] ?? '';
          const at = next.chapter ? chapters.indexOf(next.chapter) : -1;
          for (const step of steps) {
            const to = next.chapter && chapters[at + Number(step.dataset['step'])];
            if (to) step.href = `#${to.id}`;
            else step.removeAttribute('href');
          }
        }
      };
      return { onPlace, locate };
    },
  };
}

interface BesideOptions {
  readonly t: { readonly readInStory: string };
  readonly onFollow: () => void;
}

/** An event that is named before others where it is one of those that stand out. */
function withRank(event: TimelineEvent, lit: ReadonlySet<string>): TimelineEvent {
  return lit.has(event.id) && !event.major ? { ...event, major: true } : event;
}
