import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documents, locales, origin, prefixOf, timeline } from '../support/owner.ts';
import { dist } from '../support/site.ts';

const { links = [], portrait, name } = timeline.person;
const isOwn = portrait?.startsWith(origin) ?? false;

describe.each(locales)('the person whose career it is, in %s', (locale) => {
  const [page, resume] = ['index.html', 'resume.json'].map((file) => `${prefixOf(locale)}${file}`) as [string, string];
  const opening = documents.get(page)?.querySelector('.opening');

  it('opens the story with portrait and links, where there are any', () => {
    const images = [...(opening?.querySelectorAll('img') ?? [])];
    expect(images.map((image) => new URL(image.getAttribute('src') ?? '', origin).href)).toEqual(
      isOwn ? [portrait] : [],
    );
    expect(images.map((image) => image.getAttribute('alt'))).toEqual(isOwn ? [name[locale]] : []);
    const shown = [...(opening?.querySelectorAll('a') ?? [])].map((a) => [
      a.getAttribute('href'),
      a.textContent.trim(),
    ]);
    expect(shown).toEqual(links.map(({ href, label }) => [href, label[locale]]));
    expect(opening?.querySelector('.protagonist') !== null).toBe(isOwn || links.length > 0);
  });

  it('has the same in what others read', () => {
    if (isOwn) expect(existsSync(join(dist, portrait?.slice(origin.length) ?? ''))).toBe(true);
    const head = documents.get(page)?.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}';
    const { mainEntity } = JSON.parse(head) as { mainEntity: Readonly<Record<string, unknown>> };
    const { basics } = JSON.parse(readFileSync(join(dist, resume), 'utf8')) as {
      basics: { image?: string; profiles: readonly { url: string }[] };
    };
    expect([mainEntity['image'], basics.image]).toEqual([portrait, portrait]);
    expect(mainEntity['sameAs'] ?? []).toEqual(links.map(({ href }) => href));
    expect(basics.profiles.map(({ url }) => url)).toEqual(links.map(({ href }) => href));
  });
});
