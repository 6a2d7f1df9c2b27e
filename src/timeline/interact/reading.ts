import type { Locale } from '../../i18n';
import type { Domain } from '../layout/domain';
import { anchor } from '../model/dates';
import { byId, type Timeline } from '../model/timeline';
import { describeWhen } from '../model/words';
import { placeOn } from './overview';
import { mountStory } from './story';

interface ReadingOptions {
  readonly timeline: Timeline;
  readonly locale: Locale;
  readonly extent: Domain;
  readonly svg: SVGSVGElement;
}

/** Ties the text to the overview: it shows which chapter is read, its years and its events, and lights their marks. */
export const mountReading = (
  page: HTMLElement,
  { timeline, locale, extent, svg }: ReadingOptions,
): { readonly unmount: () => void } => {
  const here = page.querySelector<HTMLElement>('[data-brush="here"]');
  const marks = page.querySelector<HTMLElement>('[data-brush="marks"]');
  const label = page.querySelector<HTMLElement>('[data-brush="label"]');

  const onRead = (chapter: HTMLElement | null): void => {
    const ids = [...(chapter?.querySelectorAll('article[data-event]') ?? [])].map(({ id }) => id);
    for (const link of svg.querySelectorAll('a[data-event]'))
      link.classList.toggle('ct-lit', ids.includes(link.getAttribute('data-event') ?? ''));
    if (here) {
      const { from, to } = chapter?.dataset ?? {};
      here.hidden = !from || !to;
      placeOn(here, extent, [Number(from), Number(to)]);
    }
    if (label) label.textContent = chapter?.querySelector('h2')?.textContent ?? '';
    marks?.replaceChildren(
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
