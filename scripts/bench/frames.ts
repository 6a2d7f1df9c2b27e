import type { CDPSession, Page } from 'playwright-core';
import { percentile } from './percentile.ts';

/** What the frames of a movement took, in milliseconds. */
export interface Frames {
  /** Work of the page's main thread from one frame to the next. */
  readonly work: readonly number[];
  /** Time from one frame to the next, as the page sees it. */
  readonly intervals: readonly number[];
  /** The longest task, that which brings the movement to rest included. */
  readonly longest: number;
}

/** How often each subject is measured. */
export const rounds = 3;

/** Of several rounds the quietest: that with the least work. */
export const quietest = (frames: readonly Frames[]): Frames | undefined =>
  frames.toSorted((a, b) => percentile(a.work, 0.5) - percentile(b.work, 0.5))[0];

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  /** Processor time, which the work of others on the machine does not lengthen. */
  readonly tdur?: number;
}

const categories = ['toplevel', 'blink.user_timing'];

const record = async (session: CDPSession, run: () => Promise<void>): Promise<TraceEvent[]> => {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', { traceConfig: { includedCategories: categories } });
  await run();
  await session.send('Tracing.end');
  await complete;
  return events;
};

const milliseconds = ({ tdur, dur }: TraceEvent): number => (tdur ?? dur ?? 0) / 1000;

/**
 * Measures a movement of the page with the processor slowed down.
 * @param move moves the page, marks each frame by `performance.mark('frame')`, answers with the frames' times
 */
export const measureFrames = async (
  page: Page,
  rate: number,
  move: () => Promise<readonly number[]>,
): Promise<Frames> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  let times: readonly number[] = [];
  const events = await record(session, async () => {
    times = await move();
    await page.waitForTimeout(300 + 150 * rate);
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  const marks = events.filter(({ name }) => name === 'frame').toSorted((a, b) => a.ts - b.ts);
  const [first] = marks;
  const tasks = events.filter(
    ({ name, ph, pid, tid, ts }) =>
      name === 'ThreadControllerImpl::RunTask' &&
      ph === 'X' &&
      pid === first?.pid &&
      tid === first.tid &&
      ts >= first.ts,
  );
  return {
    work: marks.slice(0, -1).map(({ ts }, i) => {
      const end = marks[i + 1]?.ts ?? ts;
      return tasks.filter((task) => task.ts >= ts && task.ts < end).reduce((sum, task) => sum + milliseconds(task), 0);
    }),
    intervals: times.slice(1).map((time, i) => time - (times[i] ?? time)),
    longest: Math.max(0, ...tasks.map(milliseconds)),
  };
};
