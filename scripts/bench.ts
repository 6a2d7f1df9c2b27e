/* eslint-disable no-console -- its table is what it is for */
import type { Page } from 'playwright-core';
import { launchChrome, serveSite } from '../tests/support/chrome.ts';
import { measureBytes } from './bench/bytes.ts';
import { compareTimelines } from './bench/comparison.ts';
import { measureFrames, quietest, rounds, type Frames } from './bench/frames.ts';
import { compareGrowth } from './bench/growth.ts';
import { paint, pan, rest, zoom } from './bench/moves.ts';
import { percentile } from './bench/percentile.ts';
import { toTable } from './bench/table.ts';

const [browser, site] = await Promise.all([launchChrome(), serveSite('dist')]);

const wake = async (page: Page): Promise<void> => {
  await page.mouse.move(5, 5);
  await page.mouse.move(700, 600);
  await page.waitForSelector('main[data-awake]');
};
const open = async <Result>(use: (page: Page) => Promise<Result>): Promise<Result> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
};
const openStory = async <Result>(use: (page: Page) => Promise<Result>): Promise<Result> =>
  open(async (page) => {
    await page.goto(`${site.origin}/`, { waitUntil: 'load' });
    await wake(page);
    await page.waitForTimeout(500);
    return use(page);
  });

const size = (bytes: number): string => bytes.toLocaleString('en');
const weights: string[][] = [];
for (const path of ['/', '/zh/'])
  weights.push(
    await open(async (page) => {
      const bytes = await measureBytes(page, `${site.origin}${path}`, () => wake(page));
      return [path, ...Object.values(bytes).map(size)];
    }),
  );
console.log(toTable([['bytes, gzip', 'HTML', 'CSS', 'script at first', 'script later'], ...weights]), '\n');

const life = await openStory(async (page) => {
  const paintedAt = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
  );
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? NaN;
  const counts = await page.evaluate(() => ({
    elements: document.querySelectorAll('*').length,
    marks: document.querySelectorAll('[data-timeline] a[data-event]').length,
    bars: document.querySelectorAll('[data-timeline] :is([data-company], [data-era])').length,
  }));
  return { ...counts, paintedAt, nodes: metric('Nodes'), heap: metric('JSHeapUsedSize') };
});
console.log(
  toTable([
    ['the story, awake', 'first paint', 'elements', 'nodes', 'JS heap'],
    [
      '/',
      `${Math.round(life.paintedAt)} ms`,
      size(life.elements),
      size(life.nodes),
      `${(life.heap / 1e6).toFixed(1)} MB`,
    ],
  ]),
  '\n',
);

/** Each measured in a page of its own, one after another in every round, so that none has the machine's quieter hour. */
const subjects: Readonly<Record<string, (rate: number) => Promise<Frames>>> = {
  'canvas floor': (rate) => open((page) => measureFrames(page, rate, () => paint(page, life.marks, life.bars))),
  'idle page': (rate) => openStory((page) => measureFrames(page, rate, () => rest(page))),
  zoom: (rate) => openStory((page) => measureFrames(page, rate, () => zoom(page))),
  pan: (rate) =>
    openStory(async (page) => {
      for (let i = 0; i < 4; i += 1) await page.click('[data-tool="zoom-in"]');
      await page.mouse.move(700, 600);
      await page.waitForTimeout(500);
      return measureFrames(page, rate, () => pan(page));
    }),
};
for (const rate of [1, 4]) {
  const measured = new Map<string, Frames[]>();
  for (let round = 0; round < rounds; round += 1)
    for (const [name, measure] of Object.entries(subjects))
      measured.set(name, [...(measured.get(name) ?? []), await measure(rate)]);
  const floor = percentile(quietest(measured.get('canvas floor') ?? [])?.work ?? [], 0.5);
  const rows = [...measured].map(([name, all]) => {
    const { work = [], intervals = [], longest = NaN } = quietest(all) ?? {};
    const median = percentile(work, 0.5);
    return [
      name,
      ...[median, percentile(work, 0.95), percentile(intervals, 0.5), percentile(intervals, 0.95), longest].map(
        (value) => value.toFixed(1),
      ),
      `${(median / floor).toFixed(1)} ×`,
    ];
  });
  const head = [`ms at ${rate} ×`, 'work p50', 'work p95', 'frame p50', 'frame p95', 'longest task', 'to floor'];
  console.log(toTable([head, ...rows]), '\n');
}

const rivals = '.astro/bench';
console.log(toTable(await compareTimelines(rivals, open)), '\n');
console.log(toTable(await compareGrowth(rivals, open)));

await browser.close();
await site.stop();
