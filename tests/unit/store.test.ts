import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { homeOf } from '../../src/timeline/interact/home.ts';
import { createStore } from '../../src/timeline/interact/store.ts';
import { wholeView } from '../../src/timeline/interact/view.ts';
import { loadTimeline } from '../../src/timeline/model/load.ts';
import { instantAt } from '../../src/timeline/model/window.ts';
import { smallSource } from '../support/source.ts';

const timeline = loadTimeline(smallSource);
const opened = (signal = new AbortController().signal) => createStore(homeOf(timeline, 'story'), signal);

/** What waits for the next frame. */
let waiting: (() => void)[] = [];
const drawFrame = (): void => {
  for (const call of waiting.splice(0)) call();
};
beforeEach(() => {
  waiting = [];
  vi.stubGlobal('requestAnimationFrame', (call: () => void) => waiting.push(call));
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => waiting.splice(frame - 1, 1));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the store', () => {
  it('moves the viewport under a gesture, tells of it once a frame, and leaves the view as it is until the gesture rests', () => {
    const store = opened();
    const told: string[] = [];
    store.onMove(() => told.push('moved'));
    store.onView((_, cause) => told.push(cause));
    store.move([instantAt(2012), instantAt(2015)]);
    store.move([instantAt(2013), instantAt(2016)]);
    expect([store.viewport(), store.view(), told]).toEqual([[instantAt(2013), instantAt(2016)], wholeView, []]);
    drawFrame();
    expect(told).toEqual(['moved']);
    store.move([instantAt(2012), instantAt(2014)]);
    store.rest();
    drawFrame();
    expect(told).toEqual(['moved', 'years']);
    expect(store.view()).toEqual({ ...wholeView, years: [instantAt(2012), instantAt(2014)] });
  });

  it('asks for no years where a gesture comes back to those of the page', () => {
    const store = opened();
    const start = store.viewport();
    store.move([instantAt(2012), instantAt(2014)]);
    store.rest();
    store.move(start);
    store.rest();
    expect(store.view()).toEqual(wholeView);
  });

  it('tells its parts of a view in the order in which they have come, with the view before', () => {
    const store = opened();
    const told: unknown[] = [];
    store.onView((before) => told.push(['first', before.selected]));
    store.onView((before, cause) => told.push(['second', before.selected, cause]));
    store.show({ ...wholeView, selected: 'engine' });
    store.act({ type: 'select', id: null });
    expect(told).toEqual([
      ['first', null],
      ['second', null, 'show'],
      ['first', 'engine'],
      ['second', 'engine', 'select'],
    ]);
  });

  it('draws no frame after it has ended', () => {
    const mounted = new AbortController();
    const store = opened(mounted.signal);
    store.onMove(() => expect.unreachable());
    store.move([instantAt(2012), instantAt(2015)]);
    mounted.abort();
    drawFrame();
    expect(waiting).toEqual([]);
  });
});
