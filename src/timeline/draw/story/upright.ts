import { isolated } from '../../model/characters.ts';
import type { When } from '../../model/dates.ts';
import type { Company, Era, TimelineEvent } from '../../model/timeline.ts';
import type { Upright, UprightMark } from '../../layout/upright/upright.ts';
import { classNames, htmlIn, type Html } from '../html.ts';
import type { Links } from '../links.ts';
import { drawFades, drawRail, svgIn, type Svg } from './upright-rail.ts';

/** The words and addresses of an upright picture in one language. */
export interface UprightText {
  /** The name of the picture. */
  readonly title: string;
  /** How to read it. */
  readonly key: string;
  readonly label: (entry: Company | Era | TimelineEvent) => string;
  /** A time in the fewest words. */
  readonly years: (when: When) => string;
  /** A date in words. */
  readonly date: (when: When) => string;
  /** The name of the whole that a company is part of, in words; empty for a whole. */
  readonly partOf: (company: Company) => string;
  /** The head of what the person did at no employer. */
  readonly noEmployer: string;
  /** Under the last row where something goes on. */
  readonly goesOn: string;
  readonly links: Pick<Links, 'event' | 'company' | 'era'>;
}

const drawHead = (html: Html, company: Company | null, when: When | null, text: UprightText): HTMLElement[] => {
  if (!company) return [html('b', {}, text.noEmployer)];
  const part = text.partOf(company);
  return [
    html(
      'a',
      { href: text.links.company(company.id), 'data-company': company.id },
      html('bdi', {}, text.label(company)),
    ),
    html('span', {}, [when && text.years(when), part && isolated(part)].filter(Boolean).join(' · ')),
  ];
};

/** What stands in a row beside the rail. */
function drawWords(html: Html, { row, date }: UprightMark, text: UprightText, hasEnd: boolean): HTMLElement[] {
  switch (row.kind) {
    case 'head':
      return drawHead(html, row.stint?.company ?? null, row.stint?.when ?? null, text);
    case 'work':
      return [
        html('span', {}, date ?? ''),
        html(
          'a',
          {
            href: text.links.event(row.event.id),
            'data-event': row.event.id,
            title: text.date(row.event.when),
            class: row.event.major === true && 'upright-major',
          },
          html('bdi', {}, text.label(row.event)),
        ),
      ];
    case 'era':
      return [
        html('a', { href: text.links.era(row.era.id), 'data-era': row.era.id }, html('bdi', {}, text.label(row.era))),
      ];
    case 'chapter':
      return [
        html(
          'a',
          { href: `#${row.chapter.slug}` },
          html('b', {}, String(row.number)),
          html('bdi', {}, row.chapter.title),
        ),
      ];
    case 'end':
      return hasEnd ? [html('span', {}, text.goesOn)] : [];
  }
}

const drawRow = (html: Html, svg: Svg, mark: UprightMark, width: number, text: UprightText): HTMLElement => {
  const { row, joined, rail } = mark;
  const color = row.kind === 'head' ? (row.stint?.company.color ?? 'plain') : null;
  return html(
    'li',
    {
      class: classNames(
        `upright-${row.kind}`,
        color && `ct-${color}`,
        row.kind === 'head' && (row.stint?.depth ?? 0) > 0 && 'upright-part',
        joined && 'upright-joined',
      ),
    },
    drawRail(svg, rail, width),
    ...drawWords(html, mark, text, rail.arrows.length > 0),
  );
};

/** Draws a career from the top down as a list of links, each with its part of the lanes beside it. */
export function drawUpright(document: Document, upright: Upright, text: UprightText): HTMLElement {
  const html = htmlIn(document);
  const svg = svgIn(document);
  const { rows, width } = upright;
  const fading = rows.flatMap(({ rail }) => rail.pieces.filter(({ look }) => look === 'in' || look === 'out'));
  const size = width <= 24 ? 'few' : width <= 48 ? 'some' : 'many';
  return html(
    'div',
    { class: `upright upright-${size}`, 'data-timeline': true, role: 'group', 'aria-label': text.title },
    html('p', {}, text.key, drawFades(svg, [...new Set(fading.map(({ color }) => color))])),
    html('ol', {}, ...rows.map((mark) => drawRow(html, svg, mark, width, text))),
  );
}
