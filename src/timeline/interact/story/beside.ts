import type { everything } from '../../model/filter.ts';
import { drawDimmed } from '../../draw/story/dimmed.ts';
import type { DimmedMark } from '../../layout/fit/dimmed.ts';
import { layoutFit } from '../../layout/fit/fit.ts';
import type { SceneInput } from '../../layout/input.ts';
import { rowsOf } from '../../layout/rows.ts';
import type { Domain } from '../../layout/domain.ts';
import { memoize } from '../../model/memoize.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import { mountFolds } from './folds.ts';
import type { Home } from '../home.ts';
import { mountLight, namedIn } from './light.ts';
import { mountLocate } from './locate.ts';
import { createPace } from './pace.ts';
import { mountProgress } from './progress.ts';
import { eventOf } from './reading.ts';
import { mountRibbon } from './ribbon.ts';
import { createRoom, isBeside, isGliding, type Picture } from './room.ts';
import type { Layout } from '../stage.ts';
import type { Place } from './place.ts';
import type { MountedTimeline } from '../timeline.ts';

/** Milliseconds after which the picture has taken its place beside the text, or over it. */
const turning = 450;

/** Milliseconds after which a reader who scrolls is taken to read: the picture is drawn anew with the names of what is read. */
const resting = 150;

/** The years and rows that the text asks the picture for. */
interface Led {
  readonly years: Domain;
  readonly rows: ReadonlySet<string>;
}

/** What the text asks of the picture; nothing where `led` is null. */
interface Asking {
  led: Led | null;
}

const ledBy = (chapter: HTMLElement | null): Led | null => {
  const { years, rows } = chapter?.dataset ?? {};
  if (years === undefined) return null;
  const [from = 0, to = 0] = years.split(' ').map(Number);
  return { years: [from, to], rows: new Set(rows?.split(' ')) };
};

/** True for years that show the whole career. */
const isWhole = ([from, to]: Domain, { start }: Home): boolean => from <= start[0] && to >= start[1];

/** True where a filter leaves something out of a chart. */
const isFiltered = ({ dimmed = [] }: SceneInput): boolean => dimmed.length > 0;

/** The rows of the chapter, or, where a filter leaves nothing in them, those of what it leaves. */
function openRows(input: SceneInput, led: Led | null): ReadonlySet<string> {
  if (input.arrangement !== 'era' || !led) return new Set();
  const filled = new Set(rowsOf(input).flatMap(({ id, works }) => (works.length > 0 ? [id] : [])));
  return isFiltered(input) && ![...led.rows].some((id) => filled.has(id)) ? filled : led.rows;
}

/** An event that is named before others where it is one of those that stand out. */
function withRank(event: TimelineEvent, lit: ReadonlySet<string>): TimelineEvent {
  return lit.has(event.id) && !event.major ? { ...event, major: true } : event;
}

interface BesideOptions {
  readonly t: { readonly readInStory: string };
  /** Called when the picture is the story's again, whose years are no longer the reader's. */
  readonly onFollow: () => void;
}

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
  const picture: Picture = { page, stage, figure, svg };
  const light = mountLight(page, svg);
  const room = createRoom(picture);
  const keepPace = createPace();
  const hasCorner = page.hasAttribute('data-corner');
  const asking: Asking = { led: null };

  /** The events that a filter leaves out. */
  const leftOutOf = memoize((events: readonly TimelineEvent[]) => {
    const kept = new Set(events);
    return home.own.events.filter((event) => !kept.has(event));
  });
  let dimmed: readonly DimmedMark[] = [];

  const layout: Layout = (shown) => {
    const input: SceneInput = { ...shown, dimmed: leftOutOf(shown.events) };
    if (!input.previous) {
      // The whole career by technology leaves a corner to the title, if any.
      page.toggleAttribute(
        'data-corner',
        hasCorner && input.arrangement === 'era' && (isBeside(page) || isWhole(input.domain, home)),
      );
      room.makeWay();
    }
    const lit = light.lit();
    const ranked = (events: readonly TimelineEvent[]): readonly TimelineEvent[] =>
      lit.size === 0 ? events : events.map((event) => withRank(event, lit));
    const fit = { height: room.height(), open: openRows(input, asking.led) };
    // Under the title a filter leaves all rows where they were.
    const isHeld = !isBeside(page) && !input.previous && isFiltered(input);
    const frame = isHeld ? layoutFit({ ...input, events: ranked(input.timeline.events) }, fit) : undefined;
    const scene = layoutFit({ ...input, events: ranked(input.events), frame }, fit);
    ({ dimmed } = scene);
    return scene;
  };

  return {
    layout,
    isGliding: () => isGliding(page),
    measure: room.width,
    onDraw: () => {
      drawDimmed(svg, dimmed);
      light.refresh();
      if (svg.dataset['eased'])
        keepPace(svg, () => {
          delete svg.dataset['eased'];
        });
    },
    home: {
      ...home,
      yearsUnder: (filter: typeof everything) => asking.led?.years ?? home.yearsUnder(filter),
    } satisfies Home,
    /** Follows the reader. */
    mount: (mounted: MountedTimeline, options: BesideOptions) =>
      followReader(picture, mounted, { ...options, light, room, asking, keepPace }),
  };
}

interface FollowOptions extends BesideOptions {
  readonly light: ReturnType<typeof mountLight>;
  readonly room: ReturnType<typeof createRoom>;
  readonly asking: Asking;
  readonly keepPace: ReturnType<typeof createPace>;
}

/** Shows in the picture where the reader is, until that reader takes it elsewhere. */
function followReader(
  { page, stage, figure }: Picture,
  { store, redraw }: MountedTimeline,
  { t, onFollow, light, room, asking, keepPace }: FollowOptions,
) {
  const followButton = stage.querySelector<HTMLElement>('[data-follow]');
  const showProgress = mountProgress(page, stage);
  let place: Place = { chapter: null, part: null, paragraph: null };
  /** The events of the chapter that are shown. */
  let told: ReadonlySet<string> = new Set();
  /** Whether the reader has taken the picture elsewhere. */
  let isOwn = false;

  const own = (now: boolean): void => {
    isOwn = now;
    if (followButton) followButton.hidden = !now;
  };
  /** Draws a picture that is seen; one on its way is drawn where it arrives. */
  const drawAt = (width: number): void => {
    if (width > 0 && !isGliding(page)) redraw(width);
    else light.refresh();
  };
  /** Whether some of what is being read has yet to be named. */
  let isUnnamed = false;
  const redrawSeen = (): void => {
    isUnnamed = false;
    drawAt(room.width());
  };
  const show = (): void => {
    store.show(store.view());
    redrawSeen();
  };
  /** Shows of what is being read; whether the picture has yet to name some of it, null where that has not changed. */
  const shine = (): boolean | null => {
    const entry = eventOf(place.part);
    return light.show(
      entry ? new Set([entry]) : namedIn(place.paragraph),
      place.chapter && isBeside(page) ? told : null,
    );
  };
  const follow = (): void => {
    const wasOwn = isOwn;
    const width = room.width();
    shine();
    own(false);
    asking.led = isBeside(page) ? ledBy(place.chapter) : null;
    if (wasOwn && store.view().years) {
      store.show({ ...store.view(), years: null });
      onFollow();
    } else store.show(store.view());
    drawAt(width);
  };
  followButton?.addEventListener('click', follow);
  store.onView((before, cause) => {
    page.toggleAttribute('data-carded', store.view().selected !== null);
    if (cause !== 'years') return;
    const isReset = store.view().years === null && before.years === null;
    if (isReset && asking.led) {
      asking.led = null;
      show();
    }
    own(isReset ? isBeside(page) : store.view().years !== null);
  });
  mountFolds(page, store);
  const ribbon = mountRibbon(stage, show);
  const locate = mountLocate(page, stage, store, { label: t.readInStory, onLeave: ribbon.close });

  /** Draws for another height, once nothing is pressed any more: a mark that moves away under a press misses it. */
  const fit = (): void => {
    if (figure.querySelector(':active')) requestAnimationFrame(fit);
    else if (room.isOther()) redrawSeen();
  };
  const resizing = new ResizeObserver(() => requestAnimationFrame(fit));
  resizing.observe(figure);
  let timer = 0;
  const turned = (): void => {
    page.removeAttribute('data-turning');
    // Who has zoomed meanwhile owns the picture.
    if (!isOwn || !isBeside(page)) follow();
    else redrawSeen();
  };
  const turnWithin = (milliseconds: number): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(turned, milliseconds);
  };
  const onTurn = (): void => {
    page.toggleAttribute('data-turning', true);
    turnWithin(stage.getAnimations().length > 0 ? turning : 0);
    keepPace(stage, () => {
      turnWithin(0);
    });
  };
  new MutationObserver(onTurn).observe(page, { attributes: true, attributeFilter: ['data-beside'] });

  let naming = 0;
  const onPlace = (next: Place, events: readonly TimelineEvent[]): void => {
    const isNew = next.chapter !== place.chapter;
    place = next;
    told = new Set(events.map(({ id }) => id));
    window.clearTimeout(naming);
    room.hold();
    if (isNew) {
      follow();
      showProgress(place.chapter);
    } else {
      isUnnamed = shine() ?? isUnnamed;
      if (isUnnamed) naming = window.setTimeout(redrawSeen, resting);
      light.refresh();
    }
    room.release();
  };
  return { onPlace, locate };
}
