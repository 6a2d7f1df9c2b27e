import { execFile } from 'node:child_process';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { steps } from './moves.ts';

/** Timelines that draw the same events, ours first. */
export const timelines = ['career-timeline', 'vis-timeline', 'timelines-chart', 'timelinejs', 'react-chrono'] as const;
export type TimelineName = (typeof timelines)[number];

const sources = join(import.meta.dirname, 'rivals');

/** Those that are one classic script, measured as they are published. */
const published: Readonly<Partial<Record<TimelineName, string>>> = {
  'career-timeline': 'dist/embed/v1/career-timeline.js',
  timelinejs: 'node_modules/@knight-lab/timelinejs/dist/js/timeline.js',
};

/** Bytes after gzip at level 9 of what a page of a timeline loads besides its events. */
export interface Weight {
  readonly script: number;
  readonly css: number;
}

const gzipped = (content: string | Uint8Array): number => gzipSync(content, { level: 9 }).length;

/** A page of a timeline, which asks for a published script as early as one that names it does. */
const pageOf = (style: string | undefined, script: string | undefined): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A timeline</title>
${style === undefined ? '' : `<link rel="stylesheet" href="${style}">`}
${script === undefined ? '' : '<link rel="preload" as="script" href="timeline.js">'}
<div id="timeline" style="height: 800px"></div>
<script type="module" src="script.js"></script>
</html>
`;

const buildPage = async (name: TimelineName, folder: string): Promise<Weight> => {
  const result = await build({
    configFile: false,
    root: sources,
    base: './',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      rolldownOptions: {
        input: join(sources, `${name}.mjs`),
        output: { format: 'es', codeSplitting: false, entryFileNames: 'script.js', assetFileNames: '[name][extname]' },
      },
    },
  });
  const { output } = [result].flat()[0] as Rolldown.RolldownOutput;
  await mkdir(join(folder, name), { recursive: true });
  const weigh = (extension: string): number =>
    output
      .filter(({ fileName }) => fileName.endsWith(extension))
      .reduce((sum, file) => sum + gzipped(file.type === 'chunk' ? file.code : file.source), 0);
  for (const file of output)
    await writeFile(join(folder, name, file.fileName), file.type === 'chunk' ? file.code : file.source);
  const style = output.find(({ fileName }) => fileName.endsWith('.css'))?.fileName;
  const script = published[name];
  await writeFile(join(folder, name, 'index.html'), pageOf(style, script));
  if (script === undefined) return { script: weigh('.js'), css: weigh('.css') };
  await copyFile(script, join(folder, name, 'timeline.js'));
  return { script: gzipped(await readFile(script)), css: weigh('.css') };
};

/**
 * Builds a page of each timeline, `<folder>/<name>/index.html`, with the events of the built site beside them. The others
 * are installed from a lock file of their own.
 */
export const buildTimelines = async (folder: string): Promise<ReadonlyMap<TimelineName, Weight>> => {
  await promisify(execFile)('npm', ['ci', '--prefix', sources, '--no-audit', '--no-fund']);
  await mkdir(folder, { recursive: true });
  await copyFile('dist/timeline.json', join(folder, 'timeline.json'));
  const weights = new Map<TimelineName, Weight>();
  for (const name of timelines) weights.set(name, await buildPage(name, folder));
  return weights;
};

/** What `present` leaves on the window. */
interface Drawn {
  readonly events: number;
  readonly zoom?: (factor: number) => void;
}

/** What a page of a timeline comes to. */
export interface Life {
  readonly events: number;
  readonly zooms: boolean;
  /** Milliseconds from the start of the navigation until it was drawn. */
  readonly drawnAt: number;
  /** Elements, those in open shadow trees included. */
  readonly elements: number;
  /** Bytes in use by script. */
  readonly heap: number;
}

/** Opens a page of a timeline and waits until it has drawn. */
export const openTimeline = async (to: Page, address: string): Promise<Life> => {
  await to.goto(address);
  await to.waitForFunction(() => 'drawn' in window, null, { timeout: 30_000 });
  const session = await to.context().newCDPSession(to);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const seen = await to.evaluate(() => {
    const { drawn } = window as unknown as { readonly drawn: Drawn };
    const within = (root: ParentNode): number =>
      [...root.querySelectorAll('*')].reduce(
        (sum, { shadowRoot }) => sum + 1 + (shadowRoot ? within(shadowRoot) : 0),
        0,
      );
    return {
      events: drawn.events,
      zooms: drawn.zoom !== undefined,
      drawnAt: performance.getEntriesByName('drawn')[0]?.startTime ?? NaN,
      elements: within(document),
    };
  });
  await session.detach();
  return { ...seen, heap: metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN };
};

/** Zooms a drawn timeline once a frame: half of the steps in, half out again. */
export const zoomTimeline = (on: Page): Promise<readonly number[]> =>
  on.evaluate(async (count) => {
    const { drawn } = window as unknown as { readonly drawn: Drawn };
    const times: number[] = [];
    for (let i = 0; i <= count; i += 1) {
      performance.mark('frame');
      if (i < count) drawn.zoom?.(2 ** (i < count / 2 ? -0.12 : 0.12));
      times.push(await new Promise<number>((resolve) => requestAnimationFrame(resolve)));
    }
    return times;
  }, steps);
