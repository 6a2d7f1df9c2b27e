import { themes, type Theme } from './theme.ts';

/**
 * What a frame and its host tell each other, as plain objects by `postMessage`. Every message of this protocol has a type
 * that begins with `career-timeline:` and the version of the protocol.
 */
export type Message =
  /** From the host: tell your height. */
  | { readonly type: 'career-timeline:hello'; readonly version: 1 }
  /** From the host: show a view, given as a query like `company=baidu&select=paddlepaddle-1`. */
  | { readonly type: 'career-timeline:show'; readonly version: 1; readonly query: string }
  /** From the host: the theme of the place where the frame stands, for one whose address names none. */
  | { readonly type: 'career-timeline:theme'; readonly version: 1; readonly theme: Theme }
  /** From the frame: the height of its content in CSS pixels. */
  | { readonly type: 'career-timeline:height'; readonly version: 1; readonly height: number }
  /** From the frame: the reader has changed the view; `step` is false while typing or zooming goes on. */
  | { readonly type: 'career-timeline:view'; readonly version: 1; readonly query: string; readonly step: boolean };

/** Longest query that is read from a message. */
const longest = 2000;

/** The greatest height that a host gives a frame, in CSS pixels. */
export const greatestHeight = 100_000;

/** Reads what came with a `message` event; null for whatever is not of this protocol. */
export const toMessage = (data: unknown): Message | null => {
  if (typeof data !== 'object' || data === null) return null;
  const { type, version, query, step, height, theme } = data as Readonly<Record<string, unknown>>;
  if (version !== 1) return null;
  if (type === 'career-timeline:hello') return { type, version };
  if (type === 'career-timeline:height' && typeof height === 'number' && height > 0 && height <= greatestHeight)
    return { type, version, height };
  const known = themes.find((name) => name === theme);
  if (type === 'career-timeline:theme' && known) return { type, version, theme: known };
  if (typeof query !== 'string' || query.length > longest) return null;
  if (type === 'career-timeline:show') return { type, version, query };
  return type === 'career-timeline:view' ? { type, version, query, step: step !== false } : null;
};
