import type { Page } from 'playwright-core';

/** What a timeline does while a wheel is turned at a steady pace. */
export interface Steady {
  /** The longest time from one frame to the next in milliseconds, that in which the gesture comes to rest included. */
  readonly longest: number;
  /** How many notches were followed by a frame before the next notch, and how many there were. */
  readonly answered: number;
  readonly notches: number;
}

/**
 * Turns the wheel over a drawn timeline, ten notches in a second: half of them in, half out again.
 * @param rate how much slower the processor is
 */
export const turnSteadily = async (page: Page, rate: number): Promise<Steady> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  const steady = await page.evaluate(async () => {
    const { drawn } = window as unknown as { readonly drawn: { readonly zoom?: (factor: number) => void } };
    const [notches, pace, after] = [30, 100, 1500];
    const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
    const frames: number[] = [];
    let isOver = false;
    const follow = (now: number): void => {
      frames.push(now);
      if (!isOver) requestAnimationFrame(follow);
    };
    requestAnimationFrame(follow);
    await wait(pace);
    const start = performance.now();
    const turns: number[] = [];
    const shown = new Set<number>();
    for (let i = 0; i < notches; i += 1) {
      await wait(start + i * pace - performance.now());
      turns.push(i);
      drawn.zoom?.(2 ** (i < notches / 2 ? -0.2 : 0.2));
      requestAnimationFrame(() => shown.add(turns.length));
    }
    await wait(after);
    isOver = true;
    return {
      longest: Math.max(...frames.slice(1).map((frame, i) => frame - (frames[i] ?? frame))),
      answered: shown.size,
      notches,
    };
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  return steady;
};
