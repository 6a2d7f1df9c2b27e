import type { Page } from 'playwright-core';
import { host } from '../static-host.ts';
import { measureFrames, quietest, rounds, type Frames } from './frames.ts';
import { percentile } from './percentile.ts';
import { buildTimelines, openTimeline, timelines, zoomTimeline, type Life, type TimelineName } from './rivals.ts';

/** Opens a page of its own, hands it on and closes it. */
type Open = <Result>(use: (page: Page) => Promise<Result>) => Promise<Result>;

const none = '–';

const repeat = async <Result>(run: () => Promise<Result>): Promise<Result[]> => {
  const results: Result[] = [];
  for (let round = 0; round < rounds; round += 1) results.push(await run());
  return results;
};

/**
 * The element and other timelines with the same events, as rows of a table: what they weigh, what drawing and zooming take.
 * @param folder where their pages are written
 */
export const compareTimelines = async (folder: string, open: Open): Promise<string[][]> => {
  const weights = await buildTimelines(folder);
  const { origin, stop } = await host(folder);
  const openOne = <Result>(name: TimelineName, use: (page: Page, life: Life) => Promise<Result>): Promise<Result> =>
    open(async (page) => use(page, await openTimeline(page, `${origin}/${name}/`)));
  const workOf = async (name: TimelineName, rate: number): Promise<number> => {
    const measured = await repeat(() =>
      openOne(name, (page): Promise<Frames> => measureFrames(page, rate, () => zoomTimeline(page))),
    );
    return percentile(quietest(measured)?.work ?? [], 0.5);
  };
  const size = (bytes: number): string => bytes.toLocaleString('en');
  const rows: string[][] = [];
  let events = 0;
  let ours = NaN;
  for (const name of timelines) {
    const lives = await repeat(() => openOne(name, (_, life) => Promise.resolve(life)));
    const [quickest] = lives.toSorted((a, b) => a.drawnAt - b.drawnAt);
    if (!quickest) continue;
    const { drawnAt, elements, heap, zooms } = quickest;
    const { script = NaN, css = NaN } = weights.get(name) ?? {};
    const [work = NaN, slowed = NaN] = zooms ? [await workOf(name, 1), await workOf(name, 4)] : [];
    if (name === 'career-timeline') [events, ours] = [quickest.events, work];
    rows.push([
      name,
      size(script),
      size(css),
      `${Math.round(drawnAt)} ms`,
      size(elements),
      `${(heap / 1e6).toFixed(1)} MB`,
      ...(zooms ? [work.toFixed(1), slowed.toFixed(1), `${(work / ours).toFixed(1)} ×`] : [none, none, none]),
    ]);
  }
  stop();
  return [
    [`${events} events`, 'script', 'CSS', 'drawn', 'elements', 'JS heap', 'zoom, ms a frame', 'at 4 ×', 'to ours'],
    ...rows,
  ];
};
