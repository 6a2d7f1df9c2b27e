import type { Locale } from '../i18n';
import { drawEntry } from '../timeline/draw/story/ledger';
import type { Timeline, TimelineEvent } from '../timeline/model/timeline';
import { html } from './html';
import { keptInBuild } from './kept';
import { linksAt } from './links';
import { pathOf } from './paths';

const entry = keptInBuild<string>();

/** The markup of the entry of an event in a ledger, which is the same on every page of a language. */
export const entryOf = (timeline: Timeline, event: TimelineEvent, locale: Locale): string =>
  entry(
    `${locale} ${event.id}`,
    () => drawEntry(html, event, { timeline, locale, links: linksAt(pathOf(locale, '')) }).outerHTML,
  );
