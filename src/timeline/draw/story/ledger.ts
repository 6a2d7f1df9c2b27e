import { entryLines } from '../../layout/entry-line.ts';
import { byId, type TimelineEvent } from '../../model/timeline.ts';
import { describeBriefly } from '../../model/words.ts';
import { drawCard, type CardOptions } from '../card.ts';
import { classNames, type Html } from '../html.ts';

const drawEmployer = (html: Html, { company }: TimelineEvent, { timeline, locale }: CardOptions): HTMLElement | null =>
  company === undefined
    ? null
    : html('bdi', { class: 'entry-employer' }, byId(timeline.companies, company).name[locale]);

/**
 * An entry of a ledger, which is a list of events beside the line of the employers: one line that opens to the card of its
 * event.
 */
export function drawEntry(html: Html, event: TimelineEvent, options: CardOptions): HTMLElement {
  const { timeline, locale } = options;
  const line = entryLines(timeline)(event);
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
