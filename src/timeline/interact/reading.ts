import type { Locale } from '../../i18n';
import type { Domain } from '../layout/domain';
import { anchor, earliest, latest } from '../model/dates';
import { byId, type Timeline } from '../model/timeline';
import { describeWhen } from '../model/words';
import { placeOn } from './overview';
import { mountStory } from './story';
import type { Strip } from './strip';

interface ReadingOptions {
  readonly timeline: Timeline;
  readonly locale: Locale;
  readonly extent: Domain;
  readonly svg: SVGSVGElement;
  readonly strip: Strip;
}

/** The years of a chapter: from the first to the last of its events, those of the industry only where it has no other. */
const yearsOf = (timeline: Timeline, ids: readonly string[]): Domain | null => {
  const events = ids.map((id) => byId(timeline.events, id));
  const own = events.filter(({ kind }) => kind !== 'context');
  const instants = (own.length > 0 ? own : events).flatMap(({ when }) =>
    [earliest(when), latest(when)].map((instant) => Math.min(instant, timeline.asOf)),
  );
  const known = instants.filter(Number.isFinite);
  return known.length > 0 ? [Math.min(...known), Math.max(...known)] : null;
};

/** Ties the text to the overview: it shows which chapter is read, its years and its events, and lights their marks. */
export const mountReading = (
  page: HTMLElement,
  { timeline, locale, extent, svg, strip }: ReadingOptions,
): { readonly unmount: () => void } => {
  const { here, marks, label } = strip;
  const onRead = (chapter: HTMLElement | null): void => {
    const ids = [...(chapter?.querySelectorAll('article[data-event]') ?? [])].map(({ id }) => id);
    for (const link of svg.querySelectorAll('a[data-event]'))
      link.classList.toggle('ct-lit', ids.includes(link.getAttribute('data-event') ?? ''));
    const years = yearsOf(timeline, ids);
    here.hidden = years === null;
    if (years) placeOn(here, extent, years);
    label.textContent = chapter?.querySelector('h2')?.textContent ?? '';
    marks.replaceChildren(
      ...ids.flatMap((id) => {
        const { when, title } = byId(timeline.events, id);
        const at = anchor(when);
        if (at === null) return [];
        const link = document.createElement('a');
        link.href = `#${id}`;
        link.tabIndex = -1;
        link.title = `${title[locale]}, ${describeWhen(when, locale, timeline.asOf)}`;
        placeOn(link, extent, [at, at]);
        link.style.width = '';
        return [link];
      }),
    );
  };
  return mountStory([...page.querySelectorAll<HTMLElement>('[data-chapter]')], onRead);
};
