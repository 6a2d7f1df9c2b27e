import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import RssParser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import source from '../../src/data/timeline';
import { dist, documentOf, filesOf } from '../support/site';

const origin = 'http://localhost:4321/';
const files = ['timeline.csv', 'timeline.ics', 'feed.xml', 'resume.json', 'timeline.jsonld', 'timelinejs.json'];
const facetFeeds = [
  ...source.companies.map(({ id }) => `company/${id}/feed.xml`),
  ...source.eras.map(({ id }) => `era/${id}/feed.xml`),
];
const published = [...files, ...facetFeeds].flatMap((file) => [file, `zh/${file}`]);
/** Text of a file, long lines of calendars joined. */
const textOf = (file: string): string => readFileSync(join(dist, file), 'utf8').replace(/\r\n[ \t]/g, '');

describe('the exports', () => {
  it('stand at their addresses in both languages', () => {
    const built = filesOf(dist);
    expect(published.filter((file) => !built.includes(file))).toEqual([]);
  });

  it('lead to pages and events that there are, by absolute addresses in their own language', () => {
    const ids = new Set([...documentOf(dist, 'index.html').querySelectorAll('article[id]')].map(({ id }) => id));
    for (const file of published) {
      const home = `${origin}${file.startsWith('zh/') ? 'zh/' : ''}`;
      const addresses = [...textOf(file).matchAll(/http:\/\/localhost:4321[^\s"<>\\]*/g)].map(([address]) => address);
      expect(addresses.length, file).toBeGreaterThan(1);
      for (const address of addresses) {
        expect(`${address}/`.startsWith(home), `${file}: ${address}`).toBe(true);
        const anchor = address.split('#')[1];
        if (anchor !== undefined) expect(ids.has(anchor), `${file}: ${address}`).toBe(true);
      }
    }
  });

  it('tell the events in their own language', () => {
    const whole = files.filter((name) => !/resume|jsonld/.test(name)).flatMap((name) => [name, `zh/${name}`]);
    for (const file of whole) {
      const text = textOf(file);
      const locale = file.startsWith('zh/') ? 'zh' : 'en';
      const plain = source.events.map(({ title }) => title[locale]).filter((title) => !/[&<>",;\\]/.test(title));
      expect(plain.length).toBeGreaterThan(50);
      expect(
        plain.filter((title) => !text.includes(title)),
        file,
      ).toEqual([]);
    }
  });
});

describe('a feed of a company or an era', () => {
  it('has the events whose cards are on its page, the latest first, and is announced in its head', () => {
    for (const file of facetFeeds.flatMap((name) => [name, `zh/${name}`])) {
      const page = documentOf(dist, file.replace('feed.xml', 'index.html'));
      const shown = [...page.querySelectorAll('article[id]')].map(({ id }) => id);
      const listed = [...textOf(file).matchAll(/<link>[^<]*#([^<]+)<\/link>/g)].map(([, id]) => id);
      expect(shown.length, file).toBeGreaterThan(0);
      expect(listed, file).toEqual(shown.toReversed());
      expect(page.querySelector('link[type="application/rss+xml"]')?.getAttribute('href'), file).toBe(`/${file}`);
    }
  });
});

describe('every feed', () => {
  it('says when each entry was published, each by itself and in order, and when the feed changed last', async () => {
    for (const file of published.filter((name) => name.endsWith('feed.xml'))) {
      const { items, lastBuildDate } = (await new RssParser().parseString(textOf(file))) as {
        items: { isoDate?: string; pubDate?: string }[];
        lastBuildDate?: string;
      };
      const dates = items.map(({ isoDate }) => isoDate ?? '');
      expect(dates, file).not.toContain('');
      expect(new Set(dates).size, file).toBe(items.length);
      expect(dates, file).toEqual(dates.toSorted().toReversed());
      expect(lastBuildDate, file).toBe(items[0]?.pubDate);
    }
  });
});

describe('the head of the story', () => {
  it('says whose profile it is, as linked data', () => {
    for (const [file, name, other] of [
      ['index.html', source.person.name.en, source.person.name.zh],
      ['zh/index.html', source.person.name.zh, source.person.name.en],
    ] as const) {
      const data = documentOf(dist, file).querySelector('script[type="application/ld+json"]')?.textContent ?? '';
      expect(JSON.parse(data), file).toMatchObject({
        '@type': 'ProfilePage',
        mainEntity: { '@type': 'Person', name, alternateName: [other] },
      });
    }
  });
});

describe('docs/exports.md', () => {
  it('lists every file that there is for others', () => {
    const guide = readFileSync('docs/exports.md', 'utf8');
    const listed = [...guide.matchAll(/^\| `\/([\w.]+)`/gm)].map(([, file]) => file);
    expect(listed.toSorted()).toEqual([...files, 'timeline.svg', 'oembed.json'].toSorted());
  });
});
