import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import source from '../../src/data/timeline';
import { dist, documentOf, filesOf } from '../support/site';

const origin = 'http://localhost:4321/';
const files = ['timeline.csv', 'timeline.ics', 'feed.xml', 'resume.json', 'timelinejs.json'];
const published = files.flatMap((file) => [file, `zh/${file}`]);
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
    for (const file of published.filter((name) => !name.endsWith('resume.json'))) {
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

describe('docs/exports.md', () => {
  it('lists every file that there is for others', () => {
    const guide = readFileSync('docs/exports.md', 'utf8');
    const listed = [...guide.matchAll(/^\| `\/([\w.]+)`/gm)].map(([, file]) => file);
    expect(listed.toSorted()).toEqual([...files, 'timeline.svg', 'oembed.json'].toSorted());
  });
});
