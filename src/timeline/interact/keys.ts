/** By how much a key or a button makes the years longer, or shorter. */
export const zoomStep = 1.5;

/** What a key does in the chart; null for keys that the chart leaves to the browser. */
export type KeyAction =
  | { readonly type: 'step'; readonly by: 1 | -1 }
  | { readonly type: 'lane'; readonly by: 1 | -1 }
  | { readonly type: 'end'; readonly at: 'first' | 'last' }
  | { readonly type: 'zoom'; readonly factor: number }
  | { readonly type: 'reset' }
  | { readonly type: 'help' }
  | { readonly type: 'leave' };

const actions: Readonly<Record<string, KeyAction>> = {
  ArrowRight: { type: 'step', by: 1 },
  ArrowLeft: { type: 'step', by: -1 },
  ArrowDown: { type: 'lane', by: 1 },
  ArrowUp: { type: 'lane', by: -1 },
  Home: { type: 'end', at: 'first' },
  End: { type: 'end', at: 'last' },
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
