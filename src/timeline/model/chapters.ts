import type { When } from './dates';
import { Faults, TimelineError } from './faults';
import { localesIn, readTimeline } from './load';
import { idsOf, textOf } from './raw';
import { chapterSchema } from './schema';
import type { Timeline } from './timeline';
import { windowOf } from './window';

/** A chapter as its MDX file gives it. */
export interface ChapterFile {
  /** Path below the story folder without extension: `en/01-first-class`. */
  readonly id: string;
  readonly frontmatter: unknown;
  readonly body: string;
}

/** A checked chapter in one language. */
export interface Chapter {
  readonly slug: string;
  readonly locale: string;
  readonly title: string;
  readonly summary: string;
  readonly years: When;
  /** Ids of the events that its lists show. */
  readonly events: readonly string[];
  /** Ids of those whom it introduces. */
  readonly people: readonly string[];
}

const idsWithin = (body: string, pattern: RegExp): string[] => [...body.matchAll(pattern)].map(([, id]) => id ?? '');

const eventElement = /<Event\s[^>]*?id=["']([^"']*)["']/g;
const eventsElement = /<Events>[^]*?<\/Events>/g;
const personElement = /<Person\s[^>]*?id=["']([^"']*)["']/g;
const dotPlotElement = /<DotPlot\s[^>]*?events=["']([^"']*)["']/g;
const focusElement = /<Focus\s([^>]*)>/g;
const eventLink = /\]\(#([^)\s]*)\)/g;

/** The ids in an attribute that holds several, with spaces between. */
export const splitIds = (attribute: string): string[] => attribute.split(/\s+/).filter(Boolean);

const readChapters = (
  source: unknown,
  files: readonly ChapterFile[],
): { readonly chapters: readonly Chapter[]; readonly faults: readonly string[] } => {
  const faults = new Faults();
  const events = idsOf(source, 'events');
  const known = idsOf(source, 'people');
  const locales = localesIn(source);
  const present = new Set(files.map(({ id }) => id));
  const places = new Map<string, string>();
  const introduced = new Map<string, string>();

  const chapters = files.flatMap(({ id, frontmatter, body }): Chapter[] => {
    const name = `chapter “${id}”`;
    const [locale = '', slug = ''] = id.split('/');
    if (locales.length > 0 && !locales.some((known) => known === locale))
      faults.say(name, `stands in a folder of no language of the site; use one of ${locales.join(', ')}`);
    for (const twin of locales.map((other) => `${other}/${slug}`))
      if (!present.has(twin)) faults.say(name, `its translation is missing; write src/content/story/${twin}.mdx`);

    const shown = idsWithin(body, eventElement);
    for (const event of shown) {
      faults.refer(name, '<Event id>', event, 'events', events);
      const before = places.get(`${locale} ${event}`);
      if (before) faults.add(name, '<Event id>', event, `stands in ${before} already; remove one of the two`);
      places.set(`${locale} ${event}`, name);
    }
    for (const event of idsWithin(body.replaceAll(eventsElement, ''), eventElement))
      faults.add(name, '<Event id>', event, 'must stand between <Events> and </Events>');
    for (const event of idsWithin(body, eventLink)) faults.refer(name, 'link #', event, 'events', events);
    const people = idsWithin(body, personElement);
    for (const person of people) {
      faults.refer(name, '<Person id>', person, 'people', known);
      const before = introduced.get(`${locale} ${person}`);
      if (before) faults.add(name, '<Person id>', person, `is introduced in ${before} already; write the name alone`);
      introduced.set(`${locale} ${person}`, name);
    }

    for (const plotted of idsWithin(body, dotPlotElement)) {
      const ids = splitIds(plotted);
      if (ids.length < 2)
        faults.add(name, '<DotPlot events>', plotted, 'must name two events or more, with spaces between');
      for (const event of ids) faults.refer(name, '<DotPlot events>', event, 'events', events);
    }

    for (const attributes of idsWithin(body, focusElement)) {
      const [from, to] = ['from', 'to'].map(
        (name) => new RegExp(`\\b${name}=["']([^"']*)["']`).exec(attributes)?.[1] ?? '',
      );
      const [first, last] = [windowOf(from ?? ''), windowOf(to ?? '')];
      if (!first) faults.add(name, '<Focus from>', from, 'must be a year, month or day, as 2015 or 2018-03');
      if (!last) faults.add(name, '<Focus to>', to, 'must be a year, month or day, as 2015 or 2018-03');
      if (first && last && first[0] >= last[1]) faults.add(name, '<Focus to>', to, `must not be before ${from}`);
    }

    const result = chapterSchema.safeParse(frontmatter);
    if (!result.success) faults.shape(name, frontmatter, result.error);
    const edtf = textOf(frontmatter, 'years');
    const years = edtf ? faults.date(name, 'years', edtf) : null;
    return result.success && years ? [{ ...result.data, slug, locale, years, events: shown, people }] : [];
  });
  return { chapters, faults: faults.found };
};

/**
 * Checks an owner's data and chapters together.
 * @throws {TimelineError} with every fault of both at once
 */
export const loadStory = (
  source: unknown,
  files: readonly ChapterFile[],
): { readonly timeline: Timeline; readonly chapters: readonly Chapter[] } => {
  const { timeline, faults } = readTimeline(source);
  const { chapters, faults: chapterFaults } = readChapters(source, files);
  if (!timeline || chapterFaults.length > 0) throw new TimelineError([...faults, ...chapterFaults]);
  return { timeline, chapters };
};
