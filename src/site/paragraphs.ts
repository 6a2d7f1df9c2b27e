import { parseHTML } from 'linkedom';
import { keptInBuild } from './kept.ts';

/** How `Paragraph.astro` begins a paragraph, by which it is told from all other `<p>` of a chapter. */
const begin = '<p data-paragraph>';

const caption = /(<figcaption\b[^]*?<\/figcaption>)/;
const paragraph = new RegExp(`${begin}([^]*?)</p>`, 'g');

/**
 * The markup of a chapter with an id for each paragraph of its text, and at its end a link to it: no Tab stops there, as there
 * are as many as paragraphs. Captions are not numbered. A full stop, which no id of an event has, keeps the two apart.
 * @param slug of the chapter
 * @param label the name of each link
 */
export function numberParagraphs(markup: string, slug: string, label: string): string {
  let number = 0;
  const withLink = (_: string, text: string): string => {
    number += 1;
    const id = `${slug}.p${number}`;
    return `<p id="${id}">${text}<a class="pilcrow" href="#${id}" tabindex="-1" aria-label="${label}"></a></p>`;
  };
  return markup
    .split(caption)
    .map((part) => (caption.test(part) ? part.replaceAll(begin, '<p>') : part.replace(paragraph, withLink)))
    .join('');
}

/** A paragraph of the story, for other pages. */
export interface Paragraph {
  readonly id: string;
  /** The slug of its chapter. */
  readonly chapter: string;
  /** Ids of the events that its links name. */
  readonly events: readonly string[];
  /** What it holds, without the link to itself and the notes on people. */
  readonly markup: string;
}

/** The paragraphs in the markup of numbered chapters, in order. */
export function readParagraphs(markup: string): readonly Paragraph[] {
  const { document } = parseHTML(`<!doctype html><html><body>${markup}</body></html>`);
  return [...document.querySelectorAll('p:has(> .pilcrow)')].map((element) => {
    element.querySelector('.pilcrow')?.remove();
    for (const person of element.querySelectorAll('.person')) person.replaceWith(...person.querySelectorAll('bdi'));
    return {
      id: element.id,
      chapter: element.id.slice(0, element.id.lastIndexOf('.')),
      events: [...element.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1) ?? ''),
      markup: element.innerHTML,
    };
  });
}

const paragraphs = keptInBuild<Promise<readonly Paragraph[]>>();

/** The paragraphs of the story in a language, read once in a build. @param render the markup of its chapters */
export const paragraphsOf = (locale: string, render: () => Promise<string>): Promise<readonly Paragraph[]> =>
  paragraphs(locale, () => render().then(readParagraphs));
