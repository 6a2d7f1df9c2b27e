import { describe, expect, it } from 'vitest';
import { siteDictionary } from '../../src/i18n/all.ts';
import { documents, facets, locales, prefixOf, timeline } from '../support/owner.ts';

const own = new Set(timeline.events.filter(({ kind }) => kind !== 'context').map(({ id }) => id));
const textOf = (element: Element | null): string => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

describe.each(locales)('the text of the story in %s', (locale) => {
  const words = siteDictionary(locale);
  const root = `/${prefixOf(locale)}`;
  const pageAt = (path: string): Document | undefined => documents.get(`${prefixOf(locale)}${path}index.html`);
  const paragraphs = [...(pageAt('')?.querySelectorAll('[data-chapter-text] > p') ?? [])];
  /** The events that a paragraph names. */
  const namedIn = (paragraph: Element): string[] =>
    [...paragraph.querySelectorAll('a[href^="#"]:not(.pilcrow)')].map((a) => a.getAttribute('href')?.slice(1) ?? '');
  /** What a paragraph says, as a page that quotes it shows it: without the notes on people. */
  const saidIn = (paragraph: Element): string => {
    const copy = paragraph.cloneNode(true) as Element;
    for (const note of copy.querySelectorAll('.person :is(button, small), .read-on')) note.remove();
    return textOf(copy).replaceAll(' ', '');
  };

  it('has an address for every paragraph, and in it one link there, which has a name and is no Tab stop', () => {
    for (const paragraph of paragraphs) {
      const [link, ...others] = paragraph.querySelectorAll('.pilcrow');
      const chapter = paragraph.closest('[data-chapter]')?.id;
      expect(paragraph.id.startsWith(`${chapter}.p`), textOf(paragraph)).toBe(true);
      expect(link?.getAttribute('href')).toBe(`#${paragraph.id}`);
      expect(link?.getAttribute('aria-label')).toBe(words.toParagraph);
      expect(link?.getAttribute('tabindex')).toBe('-1');
      expect(others).toEqual([]);
    }
  });

  it('has the picture open rows of eras at each chapter, and never the row of what has none', () => {
    const eras = timeline.eras.map(({ id }) => id);
    for (const chapter of pageAt('')?.querySelectorAll('[data-rows]') ?? [])
      expect(eras, chapter.id).toEqual(expect.arrayContaining(chapter.getAttribute('data-rows')?.split(' ') ?? []));
  });

  it.each(facets)('is quoted at %s where it names a work of it, six paragraphs of a chapter at most', (facet) => {
    const page = pageAt(facet);
    const shown = new Set([...(page?.querySelectorAll('article[data-event]') ?? [])].map(({ id }) => id));
    const about = paragraphs.filter((paragraph) => namedIn(paragraph).some((id) => shown.has(id) && own.has(id)));
    const chapterOf = (paragraph: Element): string => paragraph.closest('[data-chapter]')?.id ?? '';
    const expected = about.filter(
      (paragraph, i) => about.slice(0, i).filter((other) => chapterOf(other) === chapterOf(paragraph)).length < 6,
    );
    const passages = [...(page?.querySelectorAll('.passage') ?? [])];
    expect(passages.map(saidIn)).toEqual(expected.map(saidIn));
    expect(passages.map((passage) => passage.querySelector('.read-on')?.getAttribute('href'))).toEqual(
      expected.map(({ id }) => `${root}#${id}`),
    );
    expect(
      passages.map((passage) => passage.closest('li')?.querySelector('h3 a')?.getAttribute('href')),
      'title of the chapter',
    ).toEqual(expected.map((paragraph) => `${root}#${chapterOf(paragraph)}`));
    const links = passages.flatMap((passage) => [...passage.querySelectorAll('a:not(.read-on)')]);
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      expected.flatMap(namedIn).map((id) => (shown.has(id) ? `#${id}` : `${root}#${id}`)),
    );
    expect(page?.querySelectorAll('.passage :is(button, small, figure, [id], .pilcrow)').length).toBe(0);
  });

  it('gives its chapters that list a work of a company or era, and name none, by their summaries', () => {
    const lists = new Map(
      [...(pageAt('')?.querySelectorAll('[data-chapter]') ?? [])].map((chapter) => [
        `${root}#${chapter.id}`,
        new Set([...chapter.querySelectorAll('article[data-event]')].map(({ id }) => id)),
      ]),
    );
    for (const facet of facets) {
      const page = pageAt(facet);
      const works = [...(page?.querySelectorAll('article[data-event]') ?? [])].filter(({ id }) => own.has(id));
      const told = new Map(
        [...(page?.querySelectorAll('.tellers li') ?? [])].map((li) => [
          li.querySelector('h3 a')?.getAttribute('href') ?? '',
          textOf(li.querySelector('p')),
        ]),
      );
      for (const [chapter, listed] of lists)
        if (works.some(({ id }) => listed.has(id))) expect(told.get(chapter), `${facet} ${chapter}`).toBeTruthy();
    }
  });
});
