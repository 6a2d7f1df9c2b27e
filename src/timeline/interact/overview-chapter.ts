import { select } from 'd3-selection';
import type { Locale } from '../../i18n/index.ts';
import { setAttributes } from '../draw/set.ts';
import { bandOf, percentScale } from '../layout/band.ts';
import { softSpan } from '../layout/fade.ts';
import { anchor, type When } from '../model/dates.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import { describeYears } from '../model/words.ts';
import type { Home } from './home.ts';
import { part, type OverviewParts } from './overview-parts.ts';

/** How dark the years of what is read lie over the overview, in percent. */
const shade = 12;

/** What the overview has of the chapter that is read: its years, its events, its title. */
export interface ChapterParts {
  readonly here: HTMLElement;
  readonly marks: HTMLElement;
  readonly label: HTMLElement;
}

/** Makes room for a chapter in an overview: its years lie under all else, its events under the handles. */
export function addChapter({ track, handles: [from] }: OverviewParts): ChapterParts {
  const [here, marks, label] = [part(track, 'here'), part(track, 'marks'), part(track, 'label')];
  here.hidden = true;
  track.prepend(here);
  from.before(marks);
  track.after(label);
  return { here, marks, label };
}

/** What is being read. */
interface Read {
  /** The title of its chapter. */
  readonly title: string;
  readonly when: When | null;
  /** The events of its chapter. */
  readonly events: readonly TimelineEvent[];
}

/** Shows in the overview what is being read: its chapter, its years, which dissolve where they are uncertain, and its events. */
export function showChapter(
  { here, marks, label }: ChapterParts,
  { timeline: { asOf }, extent }: Pick<Home, 'timeline' | 'extent'>,
  { title, when, events }: Read,
  locale: Locale,
): void {
  here.hidden = when === null;
  if (when) {
    const { end } = when;
    // The overview has no sign for what goes on: that ends nowhere in it.
    const shown: When = { ...when, end: end.kind === 'open' ? { kind: 'unknown' } : end };
    const { x, width, stops } = bandOf(
      softSpan(shown, { unknownFrom: extent[0], unknownTo: extent[1], asOf, domain: extent }),
      extent,
    );
    const shades = stops.map(
      ({ offset, opacity }) => `color-mix(in oklch,var(--ink) ${opacity * shade}%,#0000) ${offset}%`,
    );
    here.style.translate = `${x}cqi`;
    here.style.width = `${width}%`;
    here.style.background = `linear-gradient(90deg,${shades.join()})`;
  }
  label.textContent = title;
  label.dataset['years'] = when ? describeYears(when, locale) : '';
  const at = percentScale(extent);
  const drawn = select(marks)
    .selectAll<HTMLElement, TimelineEvent>('i')
    .data(
      events.filter((event) => anchor(event.when) !== null),
      ({ id }) => id,
    )
    .join('i');
  setAttributes(drawn, { 'data-mark': ({ id }) => id }).each(function (event) {
    this.style.translate = `${at(anchor(event.when) ?? 0)}cqi`;
  });
}
