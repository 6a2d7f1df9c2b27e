import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sections, snapshotName } from '../../src/gallery/cases.ts';
import { makeFork } from '../support/fork.ts';
import { outside } from '../support/run.ts';
import { dist, filesOf } from '../support/site.ts';

describe('the built site', () => {
  it('holds nothing of the gallery: no page, no entry in the sitemap, no rule, no script', () => {
    const files = filesOf(dist);
    expect(files.filter((file) => /gallery/i.test(file))).toEqual([]);
    const traces = /gallery-(case|pane|bar)|data-gallery|localeOfGallery|\/gallery\/</;
    expect(files.filter((file) => traces.test(readFileSync(join(dist, file), 'utf8')))).toEqual([]);
  });
});

describe('the dev server', () => {
  let root: string;
  let server: ChildProcess;
  let origin = '';
  let said = '';

  beforeAll(async () => {
    // A folder of its own: other tests write below that of the project.
    mkdirSync('.astro/sites', { recursive: true });
    root = mkdtempSync('.astro/sites/gallery-');
    makeFork(root, 'site-shape');
    cpSync('tests', join(root, 'tests'), { recursive: true });
    server = fork(resolve('tests/support/dev-server.ts'), {
      cwd: root,
      execArgv: [],
      env: { ...outside(), ASTRO_TELEMETRY_DISABLED: '1' },
      silent: true,
    });
    for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text) => (said += String(text)));
    const [port] = (await Promise.race([
      once(server, 'message'),
      once(server, 'exit').then(([code]) =>
        Promise.reject(new Error(`The server ended with ${String(code)}: ${said}`)),
      ),
    ])) as [number];
    origin = `http://127.0.0.1:${String(port)}`;
  });
  afterAll(async () => {
    server.disconnect();
    await once(server, 'exit');
    rmSync(root, { recursive: true, force: true });
  });
  /** Asks on a connection of its own: the server may have closed another while this process read what it had sent. */
  const ask = (path: string): Promise<Response> =>
    fetch(`${origin}${path}`, { headers: { connection: 'close' } }).catch((error: unknown) => {
      throw new Error(`${path} is not answered (${String(server.exitCode)}): ${said}`, { cause: error });
    });

  const named = [
    ...sections.flatMap(({ cases }) => cases.map(({ name }) => name)),
    ...readdirSync('tests/snapshots').map(snapshotName),
  ];

  it('lets pages have the styles that it sends within them', async () => {
    const page = await (await ask('/')).text();
    expect(page).toContain('<style');
    expect(/style-src ([^;]*)/.exec(page)?.[1]).toContain("'unsafe-inline'");
  });

  it.each(['/gallery/', '/zh/gallery/'])('shows every case and every snapshot at %s', async (path) => {
    const response = await ask(path);
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
