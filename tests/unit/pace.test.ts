import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPace } from '../../src/timeline/interact/story/pace.ts';

let waiting: FrameRequestCallback[] = [];
let now = 0;

/** Lets frames pass, so many milliseconds apart. */
const pass = (frames: number, apart: number): void => {
  for (let i = 0; i < frames; i += 1) {
    now += apart;
    const [due, at] = [waiting, now];
    waiting = [];
    due.forEach((callback) => {
      callback(at);
    });
  }
};

beforeEach(() => {
  [waiting, now] = [[], 0];
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => waiting.push(callback));
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A chart whose marks, so many at a time, are eased by one drawing after another. */
function easedChart(moving = 3) {
  const chart = { getAnimations: () => Array(moving) } as unknown as Element;
  const keepPace = createPace();
  let isEased = false;
  return {
    draw: () => {
      isEased = true;
      keepPace(chart, () => {
        isEased = false;
      });
    },
    isEased: () => isEased,
  };
}

describe('a chart whose marks are eased to their places', () => {
  it('goes on to ease them in a browser that keeps up, however long the first frame takes', () => {
    const chart = easedChart();
    for (let i = 0; i < 5; i += 1) {
      chart.draw();
      pass(1, 16);
      pass(1, 200);
      pass(30, 33);
      expect(chart.isEased()).toBe(true);
    }
    expect(waiting).toHaveLength(0);
  });

  it('has them at their places at once where a frame halts, and for some seconds after', () => {
    const chart = easedChart();
    chart.draw();
    pass(2, 16);
    pass(1, 90);
    expect(chart.isEased()).toBe(false);
    now += 2_000;
    chart.draw();
    expect(chart.isEased()).toBe(false);
    now += 10_000;
    chart.draw();
    expect(chart.isEased()).toBe(true);
    pass(30, 16);
    expect(chart.isEased()).toBe(true);
  });

  it('is not held up by what keeps the browser busy while nothing moves', () => {
    const chart = easedChart(0);
    chart.draw();
    pass(30, 90);
    expect(chart.isEased()).toBe(true);
  });

  it('times one movement that another takes the place of', () => {
    const chart = easedChart();
    chart.draw();
    pass(6, 16);
    chart.draw();
    pass(1, 100);
    pass(3, 16);
    expect(chart.isEased()).toBe(true);
    pass(1, 100);
    expect(chart.isEased()).toBe(false);
    pass(1, 16);
    expect(waiting).toHaveLength(0);
  });
});
