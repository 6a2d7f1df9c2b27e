import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import RssParser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import {
  documents,
  facets,
  files as built,
  localeAt,
  locales,
  origin,
  prefixes,
  prefixOf,
  timeline,
} from '../support/owner.ts';
import { isoYear } from '../../src/timeline/export/dates.ts';
import { earliest } from '../../src/timeline/model/dates.ts';
import { dist } from '../support/site.ts';

const files = ['timeline.csv', 'timeline.ics', 'feed.xml', 'resume.json', 'timeline.jsonld', 'timelinejs.json'];
const facetFeeds = facets.map((path) => `${path}feed.xml`);
const inAll = (paths: readonly string[]): string[] =>
  paths.flatMap((path) => prefixes.map((prefix) => `${prefix}${path}`));
const published = inAll([...files, ...facetFeeds]);
/** The events that a file can hold: a calendar begins with the year 1. */
const heldIn = (file: string) =>
  timeline.events.filter(({ when }) => !file.endsWith('.ics') || earliest(when) >= Date.parse('0001-01-01'));
/** Text of a file, long lines of calendars joined. */
const textOf = (file: string): string => readFileSync(join(dist, file), 'utf8').replace(/\r\n[ \t]/g, '');

describe('the exports', () => {
  it('stand at their addresses in every language', () => {
    expect(published.filter((file) => !built.includes(file))).toEqual([]);
  });

  it('lead to pages and events that there are, by absolute addresses in their own language', () => {
    const ids = new Set(timeline.events.map(({ id }) => id));
    for (const file of published) {
      const home = `${origin}${prefixOf(localeAt(file))}`;
      const addresses = [...textOf(file).matchAll(/http:\/\/localhost:4321[^\s"<>\\]*/g)].map(([address]) => address);
      if (heldIn(file).length > 0) expect(addresses.length, file).toBeGreaterThan(0);
      // A picture has no language.
      for (const address of addresses.filter((address) => address !== timeline.person.portrait)) {
        expect(`${address}/`.startsWith(home), `${file}: ${address}`).toBe(true);
        const anchor = address.split('#')[1];
        if (anchor !== undefined) expect(ids.has(anchor), `${file}: ${address}`).toBe(true);
      }
    }
  });

  it('tell the events in their own language, a calendar those after the year 1', () => {
    const whole = inAll(files.filter((name) => !/resume|jsonld/.test(name)));
    for (const file of whole) {
      const text = textOf(file);
      const locale = localeAt(file);
      const plain = heldIn(file)
        .map(({ title }) => title[locale])
        .filter((title) => !/[&<>",;\\]/.test(title));
      expect(
        plain.filter((title) => !text.includes(title)),
        file,
      ).toEqual([]);
    }
  });
});

describe('a feed of a company or an era', () => {
  it('has the events whose cards are on its page, the latest first, and is announced in its head', () => {
    for (const file of inAll(facetFeeds)) {
      const page = documents.get(file.replace('feed.xml', 'index.html'));
      const shown = [...(page?.querySelectorAll('article[id]') ?? [])].map(({ id }) => id);
      const listed = [...textOf(file).matchAll(/<link>[^<]*#([^<]+)<\/link>/g)].map(([, id]) => id);
      expect(listed, file).toEqual(shown.toReversed());
      expect(page?.querySelector('link[type="application/rss+xml"]')?.getAttribute('href'), file).toBe(`/${file}`);
    }
  });
});

describe('every feed', () => {
  it('says when each entry was published, each by itself and in order, and when the feed changed last, where a feed can say it', async () => {
    const { asOf, events, published: day } = timeline;
    const year = isoYear(day === undefined ? asOf - 1 : Date.parse(day));
    const undated = new Set(year === null ? events.filter((event) => !event.published).map(({ id }) => `#${id}`) : []);
    for (const file of published.filter((name) => name.endsWith('feed.xml'))) {
      const { items, lastBuildDate } = (await new RssParser().parseString(textOf(file))) as {
        items: { isoDate?: string; link?: string; pubDate?: string }[];
        lastBuildDate?: string;
      };
      const dates = items.flatMap(({ isoDate }) => isoDate ?? []);
      const dated = items.filter(({ link }) => !undated.has(new URL(link ?? '').hash));
      expect(new Set(dates).size, file).toBe(dated.length);
      expect(dates, file).toEqual(dates.toSorted().toReversed());
      if (items.length > 0) expect(lastBuildDate, file).toBe(items[0]?.pubDate);
    }
  });
});

describe('the head of the story', () => {
  it('says whose profile it is, as linked data', () => {
    const { name: names } = timeline.person;
    for (const locale of locales) {
      const [file, name] = [`${prefixOf(locale)}index.html`, names[locale]];
      const others = [...new Set(locales.map((other) => names[other]))].filter((other) => other !== name);
      const data = documents.get(file)?.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
      const { mainEntity, ...page } = JSON.parse(data) as { mainEntity: { alternateName?: string[] } };
      expect(page, file).toMatchObject({ '@type': 'ProfilePage' });
      expect(mainEntity, file).toMatchObject({ '@type': 'Person', name });
      expect(mainEntity.alternateName?.toSorted() ?? [], file).toEqual(others.toSorted());
    }
  });
});
