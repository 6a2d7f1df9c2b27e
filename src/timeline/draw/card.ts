import { dictionary, drawnDictionary, wordFor, type Locale } from '../../i18n/index.ts';
import { isUncertain } from '../model/dates.ts';
import { byId, type Timeline, type TimelineEvent } from '../model/timeline.ts';
import { isOwnAccount, sourcesInWords } from '../model/words.ts';
import { classNames, type Html } from './html.ts';
import type { Links } from './links.ts';
import { drawWhen } from './when.ts';

export interface CardOptions {
  readonly timeline: Timeline;
  readonly locale: Locale;
  readonly links: Links;
}

const drawPeople = (html: Html, event: TimelineEvent, { timeline, locale }: CardOptions): HTMLElement | null => {
  const people = event.people ?? [];
  if (people.length === 0) return null;
  const { relations } = drawnDictionary(locale);
  const items = people.map(({ id, relation }) =>
    html(
      'li',
      {},
      html('bdi', {}, byId(timeline.people, id).name[locale]),
      ' ',
      html('span', {}, wordFor(relations, relation)),
    ),
  );
  return html('ul', { class: 'card-people' }, ...items);
};

/** A link whose text keeps its own direction. */
const drawLink = (html: Html, href: string, target: string | undefined, text: string): HTMLElement =>
  html('a', { href, target, dir: 'auto' }, text);

/** Sources with what they support and further links; eras. */
const drawReferences = (html: Html, event: TimelineEvent, { timeline, locale, links }: CardOptions): HTMLElement[] => {
  const { bases, parentheses, noSource } = drawnDictionary(locale);
  const { target } = links;
  const link = (href: string, text: string): HTMLElement => drawLink(html, href, target, text);
  const sourceOf = (id: string): Node => {
    const source = timeline.sources.find((other) => other.id === id);
    return source ? link(links.source(id), source.short[locale]) : html('bdi', {}, id || noSource);
  };
  const sources = sourcesInWords(event, locale).map(([id, said]) =>
    html('li', {}, sourceOf(id), said && html('span', {}, parentheses.open, said, parentheses.close)),
  );
  if (isOwnAccount(event)) sources.push(html('li', {}, bases.own));
  const named = sources.length > 0 ? sources : [html('li', {}, noSource)];
  const further = (event.links ?? []).map(({ href, label }) => html('li', {}, link(href, label[locale])));
  const eras = event.eras.map((id) => html('li', {}, link(links.era(id), byId(timeline.eras, id).name[locale])));
  const references = html('ul', {}, ...named, ...further);
  return eras.length > 0 ? [references, html('ul', {}, ...eras)] : [references];
};

/** The card of an event: date, company, kind, title, summary, people, editor's note, sources. */
export const drawCard = (html: Html, event: TimelineEvent, options: CardOptions): HTMLElement => {
  const { timeline, locale, links } = options;
  const company = event.company === undefined ? null : byId(timeline.companies, event.company);
  return html(
    'article',
    {
      id: event.id,
      'data-event': true,
      'data-kind': event.kind,
      class: classNames('card', company && `ct-${company.color}`, isUncertain(event.when) && 'card-uncertain'),
    },
    html(
      'p',
      {},
      drawWhen(html, event.when, timeline, locale),
      ' ',
      company && drawLink(html, links.company(company.id), links.target, company.name[locale]),
      ' ',
      html('span', {}, wordFor(dictionary(locale).kinds, event.kind)),
    ),
    html('h3', {}, drawLink(html, links.permalink(event.id), links.target, event.title[locale])),
    html('p', { dir: 'auto' }, event.summary[locale]),
    drawPeople(html, event, options),
    event.note
      ? html(
          'p',
          { class: 'card-note' },
          html('b', {}, drawnDictionary(locale).note),
          ' ',
          html('bdi', {}, event.note[locale]),
        )
      : null,
    ...drawReferences(html, event, options),
  );
};

/** The cards of events as a list in order of time. */
export const drawCards = (html: Html, events: readonly TimelineEvent[], options: CardOptions): HTMLElement =>
  html('ol', { class: 'events' }, ...events.map((event) => html('li', {}, drawCard(html, event, options))));
