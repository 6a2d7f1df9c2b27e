/** By how much a key or a button makes the years longer, or shorter. */
export const zoomStep = 1.5;

/** A way from one mark to another: along its lane, to another lane, to an end of its lane, counted as `at` does. */
export type Walk =
  { readonly type: 'step' | 'lane'; readonly by: 1 | -1 } | { readonly type: 'end'; readonly at: 0 | -1 };

/** What a key does in the chart; null for keys that the chart leaves to the browser. */
export type KeyAction =
  | Walk
  | { readonly type: 'zoom'; readonly factor: number }
  | { readonly type: 'reset' }
  | { readonly type: 'help' }
  | { readonly type: 'leave' };

const actions: Readonly<Record<string, KeyAction>> = {
  ArrowRight: { type: 'step', by: 1 },
  ArrowLeft: { type: 'step', by: -1 },
  ArrowDown: { type: 'lane', by: 1 },
  ArrowUp: { type: 'lane', by: -1 },
  Home: { type: 'end', at: 0 },
  End: { type: 'end', at: -1 },
  '+': { type: 'zoom', factor: 1 / zoomStep },
  '=': { type: 'zoom', factor: 1 / zoomStep },
  '-': { type: 'zoom', factor: zoomStep },
  '0': { type: 'reset' },
  '?': { type: 'help' },
  Escape: { type: 'leave' },
};

/** The action of a key pressed in the chart, without Ctrl, Alt or ⌘. */
export const actionOfKey = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): KeyAction | null =>
  ctrlKey || altKey || metaKey ? null : (actions[key] ?? null);
