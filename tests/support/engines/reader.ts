/** A page, or what a frame within one shows. Selectors are CSS; ` >>> ` leads into the shadow tree of what stands before it. */
export interface Place {
  readonly click: (selector: string) => Promise<void>;
  /** Runs a function in the page and hands back what it answers, which must survive JSON. It knows its arguments alone. */
  readonly ask: <Result, Args extends readonly unknown[]>(
    question: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ) => Promise<Result>;
}

/** Keys that do not write, by their names in the DOM. */
export type Key = 'Tab' | 'Enter' | 'Escape' | 'ArrowRight' | 'ArrowLeft' | 'Home' | 'End';

/** A reader in a browser of some engine, at one page at a time. */
export interface Reader extends Place {
  readonly version: string;
  readonly open: (address: string) => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  readonly press: (key: Key) => Promise<void>;
  /** Types text into what has the focus. */
  readonly type: (text: string) => Promise<void>;
  /** Moves the pointer to a place in the window, in pixels. */
  readonly point: (x: number, y: number) => Promise<void>;
  /** Does something within a frame of the page. */
  readonly within: <Result>(frame: string, use: (place: Place) => Promise<Result>) => Promise<Result>;
  /** The window as a PNG. */
  readonly screenshot: () => Promise<Uint8Array>;
  /** The page as a PDF on A4, where tests can have one from the engine. */
  readonly print: (() => Promise<Uint8Array>) | null;
  readonly leave: () => Promise<void>;
}

/** The element that a selector names; runs in the page. */
export const elementAt = (selector: string): Element | null =>
  selector
    .split(' >>> ')
    .reduce<Element | null>(
      (found, part, depth) => (depth === 0 ? document : found?.shadowRoot)?.querySelector(part) ?? null,
      null,
    );

/** Resolves when nothing of a page moves any more: a driver presses where an element was when it looked. Runs in the page. */
export const rest = async (): Promise<void> => {
  const shadows = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const moving = [document, ...shadows].flatMap((root) => root.getAnimations());
  await Promise.allSettled(moving.map(({ finished }) => finished));
};
