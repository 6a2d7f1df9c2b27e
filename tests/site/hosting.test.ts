import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headerRules, toHeadersFile } from '../../src/site/headers.ts';
import { serveSite } from '../support/chrome.ts';
import { dist, filesOf } from '../support/site.ts';
import { wire } from '../support/wire.ts';

const rules = headerRules.flatMap(({ below, headers }) =>
  Object.entries(headers).map(([name, value]) => [`/${below}*`, name, value] as const),
);
const guide = readFileSync('docs/hosting.md', 'utf8');
/** The text of a section of the guide. */
const section = (heading: string): string => guide.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';

describe('what hosts send', () => {
  it('is written to _headers, below the path of the site', () => {
    expect(readFileSync(join(dist, '_headers'), 'utf8')).toBe(toHeadersFile(headerRules, '/'));
    const below = toHeadersFile(headerRules, '/career').split('\n');
    expect(below.filter((line) => line.startsWith('/'))).toEqual([
      '/career/*',
      '/career/_astro/*',
      '/career/embed/v1/*',
    ]);
  });

  it('is one path a block, with its headers indented', () => {
    for (const block of toHeadersFile(headerRules, '/').trimEnd().split('\n\n')) {
      const [path, ...headers] = block.split('\n');
      expect(path).toMatch(/^\/[\w/]*\*$/);
      expect(headers.length).toBeGreaterThan(0);
      for (const header of headers) expect(header).toMatch(/^ {2}[A-Z][\w-]+: \S.*$/);
    }
  });

  it('keeps for a year only what changes its name with its content', () => {
    const names = filesOf(dist).filter((file) => file.startsWith('_astro/'));
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => !/[.-][\w-]{8,}\.\w+$/.test(name))).toEqual([]);
    const immutable = rules.filter(([, , value]) => value.includes('immutable'));
    expect(immutable.map(([path]) => path)).toEqual(['/_astro/*']);
  });

  it('forbids nobody to frame anything', () => {
    expect(rules.map(([, name]) => name)).not.toContain('X-Frame-Options');
    expect(toHeadersFile(headerRules, '/')).not.toMatch(
      /frame-ancestors|Content-Security-Policy|Cross-Origin-(Opener|Embedder)|same-(origin|site)/,
    );
  });

  it('is sent by the preview server for every file, whoever asks', async () => {
    const site = await serveSite(dist);
    try {
      const script = filesOf(join(dist, '_astro')).find((file) => file.endsWith('.js')) ?? '';
      const font = filesOf(join(dist, '_astro')).find((file) => file.endsWith('.woff2')) ?? '';
      const paths = [
        '',
        'timeline.json',
        'timeline.svg',
        `zh/company/${wire.companies[0]?.id}/oembed.json`,
        `_astro/${script}`,
        `_astro/${font}`,
      ];
      for (const path of paths)
        for (const origin of ['null', 'https://news.example', site.origin]) {
          const response = await fetch(`${site.origin}/${path}`, { headers: { origin } });
          expect(response.status, path).toBe(200);
          for (const [, name, value] of rules.filter(([at]) => at === '/*'))
            expect(response.headers.get(name), `${path} for ${origin}`).toBe(value);
          expect(response.headers.get('X-Frame-Options'), path).toBeNull();
        }
    } finally {
      await site.stop();
    }
  });
});

describe('docs/hosting.md', () => {
  it('lists in its table what is written to _headers', () => {
    const rows = [...section('What to send').matchAll(/^\| `(\/[^`]*)` +\| `([^`]*)` +\| `([^`]*)` +\|/gm)];
    expect(rows.map(([, path, name, value]) => [path, name, value])).toEqual(rules);
  });

  it.each(['nginx', 'Caddy'])('has the same headers in its configuration of %s', (host) => {
    const configuration = section(host);
    for (const [path, name, value] of rules) {
      expect(configuration, `${name} ${value}`).toMatch(new RegExp(`${name}"? "${value.replace(/[*.]/g, '\\$&')}"`));
      if (path !== '/*') expect(configuration).toContain(host === 'nginx' ? `location ${path.slice(0, -1)} {` : path);
    }
    expect(configuration.replace(/[^{]/g, '').length).toBe(configuration.replace(/[^}]/g, '').length);
  });

  it('repeats in every location of nginx what holds everywhere, as nginx inherits no header', () => {
    const locations = section('nginx').match(/location [^{]*\{[^}]*add_header[^}]*\}/g) ?? [];
    expect(locations).toHaveLength(2);
    for (const location of locations)
      for (const [, name] of rules.filter(([path]) => path === '/*')) expect(location).toContain(`add_header ${name} `);
  });

  it('caches on Amazon S3 as everywhere', () => {
    for (const [path, name, value] of rules)
      if (name === 'Cache-Control')
        expect(section('Amazon')).toContain(`s3://<bucket>${path.slice(0, -2)} --cache-control '${value}'`);
  });
});
