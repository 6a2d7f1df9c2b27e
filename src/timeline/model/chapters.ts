import type { When } from './dates.ts';
import { Faults, TimelineError, type Fault, type Named } from './faults.ts';
import { localesIn, namesCompanies, readTimeline } from './load.ts';
import { idsOf, textOf, toRaw } from './raw.ts';
import { chapterSchema } from './schema.ts';
import type { Timeline } from './timeline.ts';
import { windowOf } from './window.ts';

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

/** What a pattern holds in its parentheses, wherever it is found in a body, and where it is. */
const within = (body: string, pattern: RegExp): readonly { readonly text: string; readonly offset: number }[] =>
  [...body.matchAll(pattern)].map(({ 1: text = '', index }) => ({ text, offset: index }));

const eventElement = /<Event\s[^>]*?id=["']([^"']*)["']/g;
const eventsElement = /(<Events>[^]*?<\/Events>)/g;
const personElement = /<Person\s[^>]*?id=["']([^"']*)["']/g;
const dotPlotElement = /<DotPlot\s[^>]*?events=["']([^"']*)["']/g;
const focusElement = /<Focus\s([^>]*)>/g;
const eventLink = /\]\(#([^)\s]*)\)/g;

const texts = (found: ReturnType<typeof within>): readonly string[] => found.map(({ text }) => text);

/** The ids in an attribute that holds several, with spaces between. */
export const splitIds = (attribute: string): string[] => attribute.split(/\s+/).filter(Boolean);

const readChapters = (
  source: unknown,
  files: readonly ChapterFile[],
): { readonly chapters: readonly Chapter[]; readonly faults: readonly Fault[] } => {
  const faults = new Faults();
  const events = idsOf(source, 'events');
  const raw = toRaw(source);
  faults.fill('events', raw['events']);
  // Where an event names one, it is told of the timeline.
  if (!namesCompanies(raw)) faults.fill('companies', raw['companies']);
  const known = idsOf(source, 'people');
  const locales = localesIn(source);
  const present = new Set(files.map(({ id }) => id));
  const places = new Map<string, string>();
  const introduced = new Map<string, string>();

  const chapters = files.flatMap(({ id, frontmatter, body }): Chapter[] => {
    const name: Named = { name: `chapter “${id}”`, file: `story/${id}`, path: [] };
    const [locale = '', slug = ''] = id.split('/');
    if (locales.length > 0 && !locales.some((known) => known === locale))
      faults.say(name, `stands in a folder of no language of the site; use one of ${locales.join(', ')}`);
    for (const twin of locales.map((other) => `${other}/${slug}`))
      if (!present.has(twin)) faults.say(name, `its translation is missing; write src/content/story/${twin}.mdx`);

    if (events.has(slug))
      faults.say(name, `has the name of event “${slug}”, and both would be at #${slug}; rename the chapter’s file`);

    const shown = within(body, eventElement);
    for (const { text: event, offset } of shown) {
      const here = { ...name, offset };
      faults.refer(here, '<Event id>', event, 'events', events);
      const before = places.get(`${locale} ${event}`);
      if (before) faults.add(here, '<Event id>', event, `stands in ${before} already; remove one of the two`);
      places.set(`${locale} ${event}`, name.name);
    }
    const lists = within(body, eventsElement).map(({ text, offset }) => [offset, offset + text.length] as const);
    for (const { text: event, offset } of shown)
      if (!lists.some(([from, to]) => offset > from && offset < to))
        faults.add({ ...name, offset }, '<Event id>', event, 'must stand between <Events> and </Events>');
    for (const { text: event, offset } of within(body, eventLink))
      faults.refer({ ...name, offset }, 'link #', event, 'events', events);
    const people = within(body, personElement);
    for (const { text: person, offset } of people) {
      const here = { ...name, offset };
      faults.refer(here, '<Person id>', person, 'people', known);
      const before = introduced.get(`${locale} ${person}`);
      if (before) faults.add(here, '<Person id>', person, `is introduced in ${before} already; write the name alone`);
      introduced.set(`${locale} ${person}`, name.name);
    }

    for (const { text: plotted, offset } of within(body, dotPlotElement)) {
      const here = { ...name, offset };
      const ids = splitIds(plotted);
      if (ids.length < 2)
        faults.add(here, '<DotPlot events>', plotted, 'must name two events or more, with spaces between');
      for (const event of ids) faults.refer(here, '<DotPlot events>', event, 'events', events);
    }

    for (const { text: attributes, offset } of within(body, focusElement)) {
      const here = { ...name, offset };
      const [from, to] = ['from', 'to'].map(
        (name) => new RegExp(`\\b${name}=["']([^"']*)["']`).exec(attributes)?.[1] ?? '',
      );
      const [first, last] = [windowOf(from ?? ''), windowOf(to ?? '')];
      if (!first) faults.add(here, '<Focus from>', from, 'must be a year, month or day, as 2015 or 2018-03');
      if (!last) faults.add(here, '<Focus to>', to, 'must be a year, month or day, as 2015 or 2018-03');
      if (first && last && first[0] >= last[1]) faults.add(here, '<Focus to>', to, `must not be before ${from}`);
    }

    const result = chapterSchema.safeParse(frontmatter);
    if (!result.success) faults.shape(name, frontmatter, result.error);
    const edtf = textOf(frontmatter, 'years');
    const years = edtf ? faults.date(name, 'years', edtf) : null;
    return result.success && years
      ? [{ ...result.data, slug, locale, years, events: texts(shown), people: texts(people) }]
      : [];
  });
  return { chapters, faults: faults.found };
};

/** What `readStory` found: the timeline where it is whole, the chapters that are, and all faults. */
export interface StoryReading {
  readonly timeline: Timeline | null;
  readonly chapters: readonly Chapter[];
  readonly faults: readonly Fault[];
}

/** Checks an owner's data and chapters together; never throws for what an owner wrote. */
export function readStory(source: unknown, files: readonly ChapterFile[]): StoryReading {
  const { timeline, faults } = readTimeline(source);
  const { chapters, faults: chapterFaults } = readChapters(source, files);
  return { timeline, chapters, faults: [...faults, ...chapterFaults] };
}

/**
 * Checks an owner's data and chapters together.
 * @throws {TimelineError} with every fault of both at once
 */
export const loadStory = (
  source: unknown,
  files: readonly ChapterFile[],
): { readonly timeline: Timeline; readonly chapters: readonly Chapter[] } => {
  const { timeline, chapters, faults } = readStory(source, files);
  if (!timeline || faults.length > 0) throw new TimelineError(faults);
  return { timeline, chapters };
};
