import type { Locale } from '../i18n/index.ts';
import { drawEntry } from '../timeline/draw/story/ledger.ts';
import type { Timeline, TimelineEvent } from '../timeline/model/timeline.ts';
import { html } from './html.ts';
import { keptInBuild } from './kept.ts';
import { linksAt } from './links.ts';
import { pathOf } from './paths.ts';

const entry = keptInBuild<string>();

/** The markup of the entry of an event in a ledger, which is the same on every page of a language. */
export const entryOf = (timeline: Timeline, event: TimelineEvent, locale: Locale): string =>
  entry(
    `${locale} ${event.id}`,
    () => drawEntry(html, event, { timeline, locale, links: linksAt(pathOf(locale, '')) }).outerHTML,
  );
