import { breakpointAt } from '../layout/breakpoints.ts';
import { layoutScene, type Scene } from '../layout/scene.ts';
import type { Home } from './home.ts';
import type { Layout } from './stage.ts';

/** Lays charts out with the heights that the server's picture has at their width, so that the page below keeps its place. */
export function framedLayout({ timeline, own, start }: Home): Layout {
  const frames = new Map<string, Scene>();
  return (input) => {
    const { arrangement = '', words } = input;
    const { width } = breakpointAt(input.width);
    const key = `${arrangement} ${width}`;
    const frame =
      frames.get(key) ??
      layoutScene({ timeline, events: own.events, domain: start, words, arrangement: input.arrangement, width });
    frames.set(key, frame);
    return layoutScene({ ...input, frame });
  };
}
