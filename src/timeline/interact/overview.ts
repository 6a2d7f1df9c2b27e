import type { Locale } from '../../i18n/index.ts';
import type { Domain } from '../layout/domain.ts';
import { earliestEnd, latestStart, shortest, withinLimits } from '../layout/move-domain.ts';
import { timeTo } from '../model/calendar.ts';
import { day, type Instant } from '../model/dates.ts';
import { describeDay, describeMonth } from '../model/words.ts';
import { targetOf } from './events.ts';
import { drawOverview, type OverviewParts } from './overview-parts.ts';
import type { Store } from './store.ts';

/** How many steps a key moves a handle. */
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
};

/** The step of a handle: a month, or a day where the chart shows so little time that days have their ticks. */
const stepIn = ([from, to]: Domain): 'month' | 'day' => (to - from > timeTo('month', from, 4) ? 'month' : 'day');

/** An instant as a number that a slider tells: in whole days. */
const daysOf = (instant: Instant): string => String(Math.round(instant / day));

/** Where an instant lies in the extent of the overview, in percent. */
const shareOf = (extent: Domain, instant: Instant): number =>
  Math.min(100, Math.max(0, ((instant - extent[0]) / (extent[1] - extent[0])) * 100));

/**
 * Draws the overview and brings its brush to life: its window is dragged, its two handles are dragged or moved by keys, as
 * sliders; a click beside the handles, without dragging, picks an instant.
 */
export function mountOverview(
  root: HTMLElement,
  store: Store,
  locale: Locale,
  onPick?: (instant: Instant) => void,
): OverviewParts {
  const { timeline, extent, held } = store.home;
  const { signal } = store;
  const parts = drawOverview(root, timeline, locale, extent);
  const { track, brush, handles } = parts;
  const refresh = (): void => {
    const domain = store.viewport();
    const [start, end] = [shareOf(extent, domain[0]), shareOf(extent, domain[1])];
    brush.style.translate = `${start}cqi`;
    brush.style.scale = `${(end - start) / 100} 1`;
    handles.forEach((handle, i) => {
      const instant = (i === 0 ? domain[0] : domain[1]) as Instant;
      // The last day that is shown, not the first that is not.
      const said = i === 0 ? instant : instant - day;
      handle.style.translate = `${shareOf(extent, instant)}cqi`;
      handle.ariaValueNow = daysOf(instant);
      handle.ariaValueText = (stepIn(domain) === 'day' ? describeDay : describeMonth)(said, locale);
    });
  };

  const moveEnd = (domain: Domain, end: 0 | 1, to: Instant): Domain =>
    end === 0
      ? [Math.max(extent[0], Math.min(to, domain[1] - shortest, latestStart(domain[1], held))), domain[1]]
      : [domain[0], Math.min(extent[1], Math.max(to, domain[0] + shortest, earliestEnd(domain[0], held)))];

  const onKeydown = (event: KeyboardEvent, end: 0 | 1): void => {
    const domain = store.viewport();
    const step = steps[event.key];
    const edge = event.key === 'Home' ? extent[0] : event.key === 'End' ? extent[1] : null;
    if ((step === undefined && edge === null) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    store.move(moveEnd(domain, end, edge ?? domain[end] + timeTo(stepIn(domain), domain[end], step)));
    store.rest();
  };

  const grips: readonly HTMLElement[] = [brush, ...handles];
  let moved = false;
  const onPointerdown = (event: PointerEvent): void => {
    moved = false;
    const grip = grips.findIndex((part) => part === event.target);
    const target = grips[grip];
    if (event.button !== 0 || !target) return;
    const end = grip - 1;
    event.preventDefault();
    if (end >= 0) target.focus({ preventScroll: true });
    target.setPointerCapture(event.pointerId);
    const [x, domain] = [event.clientX, store.viewport()];
    const perPixel = (extent[1] - extent[0]) / (track.getBoundingClientRect().width || 1);
    const onPointermove = ({ clientX, pointerId }: PointerEvent): void => {
      if (pointerId !== event.pointerId) return;
      const by = (clientX - x) * perPixel;
      if (by === 0 && !moved) return;
      moved = true;
      store.move(
        end === 0 || end === 1
          ? moveEnd(domain, end, domain[end] + by)
          : withinLimits([domain[0] + by, domain[1] + by], extent),
      );
    };
    const drag = new AbortController();
    const stop = (): void => {
      drag.abort();
      if (moved) store.rest();
    };
    target.addEventListener('pointermove', onPointermove, drag);
    target.addEventListener('pointerup', stop, drag);
    target.addEventListener('pointercancel', stop, drag);
  };

  const onClick = (event: MouseEvent): void => {
    if (moved || targetOf(event).closest('a, [role="slider"]')) return;
    const { left, width } = track.getBoundingClientRect();
    onPick?.(extent[0] + (extent[1] - extent[0]) * ((event.clientX - left) / width));
  };

  track.addEventListener('pointerdown', onPointerdown, { signal });
  track.addEventListener('click', onClick, { signal });
  handles.forEach((handle, i) => {
    handle.ariaValueMin = daysOf(extent[0]);
    handle.ariaValueMax = daysOf(extent[1]);
    handle.addEventListener('keydown', (event) => onKeydown(event, i === 0 ? 0 : 1), { signal });
  });
  refresh();
  store.onView(refresh);
  store.onMove(refresh);
  return parts;
}
