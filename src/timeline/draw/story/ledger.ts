import { entryLines, type EntryLine } from '../../layout/entry-line';
import { byId, type TimelineEvent } from '../../model/timeline';
import { describeBriefly } from '../../model/words';
import { drawCard, type CardOptions } from '../card';
import { classNames, type Html } from '../html';

const drawEmployer = (html: Html, { company }: TimelineEvent, { timeline, locale }: CardOptions): HTMLElement | null =>
  company === undefined
    ? null
    : html('bdi', { class: 'entry-employer' }, byId(timeline.companies, company).name[locale]);

/** An entry of one line that opens to the card of its event. */
function drawEntry(html: Html, event: TimelineEvent, line: EntryLine, options: CardOptions): HTMLElement {
  const { locale } = options;
  return html(
    'li',
    {
      class: classNames(line.color && `ct-${line.color}`, event.kind === 'context' && 'entry-context'),
      'data-line': line.certainty === 'certain' ? null : line.certainty,
    },
    html(
      'details',
      {},
      html(
        'summary',
        {},
        html('span', { class: 'entry-date' }, describeBriefly(event.when, locale).replaceAll(' ', '\u00a0')),
        ' ',
        html(
          'span',
          { class: 'entry-what' },
          html('bdi', { class: 'entry-title' }, event.title[locale]),
          ' ',
          drawEmployer(html, event, options),
        ),
      ),
      drawCard(html, event, options),
    ),
  );
}

/** Events as a ledger: a list of entries, one line each, beside the line of the employers. */
export function drawLedger(html: Html, events: readonly TimelineEvent[], options: CardOptions): HTMLElement {
  const lineOf = entryLines(options.timeline);
  return html('ol', { class: 'events' }, ...events.map((event) => drawEntry(html, event, lineOf(event), options)));
}
