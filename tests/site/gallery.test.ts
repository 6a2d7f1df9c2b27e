import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dev } from 'astro';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sections, snapshotName } from '../../src/gallery/cases';
import { dist, filesOf } from '../support/site';

describe('the built site', () => {
  it('holds nothing of the gallery: no page, no entry in the sitemap, no rule, no script', () => {
    const files = filesOf(dist);
    expect(files.filter((file) => /gallery/i.test(file))).toEqual([]);
    const traces = /gallery-(case|pane|bar)|data-gallery|localeOfGallery|\/gallery\/</;
    expect(files.filter((file) => traces.test(readFileSync(join(dist, file), 'utf8')))).toEqual([]);
  });
});

describe('the dev server', () => {
  let server: Awaited<ReturnType<typeof dev>>;

  beforeAll(async () => {
    // Under a test runner’s name Astro serves no pages.
    vi.stubEnv('VITEST', undefined);
    server = await dev({
      root: process.cwd(),
      logLevel: 'silent',
      cacheDir: '.astro/gallery-test',
      devToolbar: { enabled: false },
      server: { port: 0, host: '127.0.0.1' },
      // Other tests write sites, with settings of their own, at the same time.
      vite: { cacheDir: '.astro/gallery-test/vite', optimizeDeps: { noDiscovery: true }, server: { watch: null } },
    });
  });
  afterAll(async () => {
    await server.stop();
    vi.unstubAllEnvs();
  });

  const named = [
    ...sections.flatMap(({ cases }) => cases.map(({ name }) => name)),
    ...readdirSync('tests/snapshots').map(snapshotName),
  ];

  it('lets pages have the styles that it sends within them', async () => {
    const page = await (await fetch(`http://127.0.0.1:${server.address.port}/`)).text();
    expect(page).toContain('<style');
    expect(/style-src ([^;]*)/.exec(page)?.[1]).toContain("'unsafe-inline'");
  });

  it.each(['/gallery/', '/zh/gallery/'])('shows every case and every snapshot at %s', async (path) => {
    const response = await fetch(`http://127.0.0.1:${server.address.port}${path}`);
    expect(response.status).toBe(200);
    const { document } = parseHTML(await response.text());
    const shown = [...document.querySelectorAll('.gallery-case')].map(({ id }) => id);
    expect(shown).toEqual(named);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const empty = named.filter((name) => !document.getElementById(name)?.querySelector('.gallery-pane > *'));
    expect(empty).toEqual([]);
    expect(document.querySelectorAll('.gallery [style]')).toHaveLength(0);
  });
});
