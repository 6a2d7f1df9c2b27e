import type { Locale } from '../../i18n';
import type { Domain } from '../layout/domain';
import { day, type Instant } from '../model/dates';
import { describeMonth } from '../model/words';
import type { Strip } from './strip';
import { clampDomain } from './view';

export interface OverviewOptions {
  readonly locale: Locale;
  /** The whole time that the strip stands for. */
  readonly extent: Domain;
  /** The domain that the chart shows now. */
  readonly domain: () => Domain;
  readonly onMove: (domain: Domain) => void;
  readonly onEnd: () => void;
}

export interface Overview {
  /** Puts the window where the chart is now. */
  readonly refresh: () => void;
  readonly unmount: () => void;
}

const month = 30 * day;
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -month,
  ArrowDown: -month,
  ArrowRight: month,
  ArrowUp: month,
  PageDown: -12 * month,
  PageUp: 12 * month,
};

/** Where an instant lies in the extent of the strip, in percent. */
const shareOf = (extent: Domain, instant: Instant): number =>
  Math.min(100, Math.max(0, ((instant - extent[0]) / (extent[1] - extent[0])) * 100));

/** Puts an element of the strip over a domain. */
export const placeOn = (element: HTMLElement, extent: Domain, [from, to]: Domain): void => {
  const start = shareOf(extent, from);
  element.style.translate = `${start}cqi`;
  element.style.width = `${shareOf(extent, to) - start}%`;
};

/**
 * Brings the overview's brush to life: its window is dragged, its two handles are dragged or moved by keys, as sliders.
 */
export const mountOverview = (strip: Strip, options: OverviewOptions): Overview => {
  const { extent, locale } = options;
  const { track, brush, handles } = strip;
  const ends: readonly HTMLElement[] = handles;
  const refresh = (): void => {
    const domain = options.domain();
    placeOn(brush, extent, domain);
    handles.forEach((handle, i) => {
      const instant = (i === 0 ? domain[0] : domain[1]) as Instant;
      handle.style.translate = `${shareOf(extent, instant)}cqi`;
      handle.setAttribute('aria-valuemin', String(Math.round(extent[0] / day)));
      handle.setAttribute('aria-valuemax', String(Math.round(extent[1] / day)));
      handle.setAttribute('aria-valuenow', String(Math.round(instant / day)));
      handle.setAttribute('aria-valuetext', describeMonth(instant, locale));
    });
  };

  const moveEnd = (domain: Domain, end: 0 | 1, to: Instant): Domain =>
    end === 0
      ? clampDomain([Math.min(to, domain[1] - month), domain[1]], extent)
      : clampDomain([domain[0], Math.max(to, domain[0] + month)], extent);

  const onKeydown = (event: KeyboardEvent): void => {
    const end = ends.indexOf(event.currentTarget as HTMLElement);
    const domain = options.domain();
    const step = steps[event.key];
    const edge = event.key === 'Home' ? extent[0] : event.key === 'End' ? extent[1] : null;
    if (
      (end !== 0 && end !== 1) ||
      (step === undefined && edge === null) ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    options.onMove(moveEnd(domain, end, edge ?? domain[end] + (step ?? 0)));
    options.onEnd();
  };

  const onPointerdown = (event: PointerEvent): void => {
    const target = event.currentTarget as HTMLElement;
    const end = ends.indexOf(target);
    if (event.button !== 0) return;
    event.preventDefault();
    if (end >= 0) target.focus();
    target.setPointerCapture(event.pointerId);
    const started = { x: event.clientX, domain: options.domain() };
    const perPixel = (extent[1] - extent[0]) / (track.clientWidth || 1);
    let moved = false;
    const onPointermove = ({ clientX }: PointerEvent): void => {
      const by = (clientX - started.x) * perPixel;
      if (by === 0 && !moved) return;
      moved = true;
      const { domain } = started;
      options.onMove(
        end === 0 || end === 1
          ? moveEnd(domain, end, domain[end] + by)
          : clampDomain([domain[0] + by, domain[1] + by], extent),
      );
    };
    const stop = (): void => {
      target.removeEventListener('pointermove', onPointermove);
      target.removeEventListener('pointerup', stop);
      target.removeEventListener('pointercancel', stop);
      if (moved) options.onEnd();
    };
    target.addEventListener('pointermove', onPointermove);
    target.addEventListener('pointerup', stop);
    target.addEventListener('pointercancel', stop);
  };

  const grips = [brush, ...handles];
  for (const grip of grips) grip.addEventListener('pointerdown', onPointerdown);
  for (const handle of handles) handle.addEventListener('keydown', onKeydown);
  refresh();
  return {
    refresh,
    unmount: () => {
      for (const grip of grips) grip.removeEventListener('pointerdown', onPointerdown);
      for (const handle of handles) handle.removeEventListener('keydown', onKeydown);
    },
  };
};
