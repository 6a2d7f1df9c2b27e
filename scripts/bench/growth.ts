import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { host } from '../static-host.ts';
import { inventTimeline } from './invented.ts';
import { openTimeline, type TimelineName } from './rivals.ts';
import { turnSteadily } from './steady.ts';

/** Opens a page of its own, hands it on and closes it. */
type Open = <Result>(use: (page: Page) => Promise<Result>) => Promise<Result>;

const names: readonly TimelineName[] = ['career-timeline', 'vis-timeline'];
const sizes = [30, 1000] as const;

/** How often each is opened: the quickest counts, as others use the machine too. */
const rounds = 7;

/**
 * Few and many made-up events, in the element and beside it, as rows of a table: when the first picture is there, and how
 * a wheel that is turned steadily is answered. Each is opened in turn, so that none has the machine's quieter hour.
 * @param folder where the pages of the timelines are
 */
export const compareGrowth = async (folder: string, open: Open): Promise<string[][]> => {
  for (const count of sizes) {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${count}.json`), JSON.stringify(inventTimeline(count)));
  }
  const { origin, stop } = await host(folder);
  const subjects = sizes.flatMap((count) => names.map((name) => ({ name, count })));
  const drawn = new Map(subjects.map((subject) => [subject, Infinity]));
  const addressOf = ({ name, count }: (typeof subjects)[number]): string => `${origin}/${name}/?events=${count}`;
  for (let round = 0; round < rounds; round += 1)
    for (const subject of subjects) {
      const { drawnAt } = await open((page) => openTimeline(page, addressOf(subject)));
      drawn.set(subject, Math.min(drawn.get(subject) ?? Infinity, drawnAt));
    }
  const [least = Infinity] = drawn.values();
  const rows: string[][] = [];
  for (const subject of subjects) {
    const at = drawn.get(subject) ?? NaN;
    const turned = (rate: number) =>
      open(async (page) => {
        await openTimeline(page, addressOf(subject));
        return turnSteadily(page, rate);
      });
    const [full, slowed] = [await turned(1), await turned(4)];
    rows.push([
      `${subject.name}, ${subject.count} events`,
      `${Math.round(at)} ms`,
      `${(at / least).toFixed(2)} ×`,
      `${Math.round(full.longest)} ms`,
      `${Math.round(slowed.longest)} ms`,
      `${slowed.answered} of ${slowed.notches}`,
    ]);
  }
  stop();
  return [['wheel turned steadily', 'drawn', 'to ours at 30', 'longest frame', 'at 4 ×', 'notches answered'], ...rows];
};
