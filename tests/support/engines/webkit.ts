import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import type { Readable } from 'node:stream';
import { elementAt, rest, type Key, type Place, type Reader } from './reader.ts';

/** The key under which WebDriver names an element. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** Keys that do not write, as WebDriver numbers them. */
const keys: Readonly<Record<Key, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Home: '\uE011',
  End: '\uE010',
};

type Send = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

/** Sends commands to a driver. @throws what the driver says where it refuses one */
const connect =
  (address: string): Send =>
  async (method, path, body = {}) => {
    const response = await fetch(`${address}${path}`, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };

/** Has the page around a frame show a line of the frame: pixels from its top. */
type ShowLine = (y: number) => Promise<void>;

const placeIn = (send: Send, showLine?: ShowLine): Place => {
  const ask: Place['ask'] = async (question, ...args) => {
    const script = `const [question, args, done] = [${question.toString()}, arguments[0], arguments[1]];
      Promise.resolve().then(() => question(...args)).then((answer) => done([answer]), (error) => done([null, String(error)]))`;
    const [answer, fault] = (await send('POST', '/execute/async', { script, args: [args] })) as [never, string?];
    if (fault !== undefined) throw new Error(fault);
    return answer;
  };
  const click = async (selector: string): Promise<void> => {
    await ask(rest);
    // The driver does not wait for a page that scrolls smoothly; what is in view stays where it is.
    const script = `const element = (${elementAt.toString()})(arguments[0]);
      const seen = element?.getBoundingClientRect();
      if (seen?.top < 0 || seen?.bottom > innerHeight) element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { top, height } = element?.getBoundingClientRect() ?? {};
      return [element, top + height / 2]`;
    const [element, middle] = (await send('POST', '/execute/sync', { script, args: [selector] })) as [
      Readonly<Record<string, string>> | null,
      number,
    ];
    if (!element) throw new Error(`There is no ${selector}.`);
    await showLine?.(middle);
    await send('POST', `/element/${element[elementKey]}/click`);
  };
  return { click, ask };
};

/** A screen for a browser that has none: the number of a display, and what ends it. */
const openScreen = async (): Promise<{ readonly display: string; readonly close: () => void }> => {
  if (process.env['DISPLAY']) return { display: process.env['DISPLAY'], close: () => undefined };
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
  return { display: `:${number.toString().trim()}`, close: () => void screen.kill() };
};

/** Asks a driver that has just been started for a session, until it listens. */
const openSession = async (send: Send, driver: ChildProcess, capabilities: object) => {
  while (driver.exitCode === null) {
    const session = await send('POST', '/session', { capabilities }).catch((error: unknown) => {
      if (error instanceof TypeError) return null;
      throw error;
    });
    if (session) return session as { sessionId: string; capabilities: { browserVersion: string } };
    await setTimeout(50);
  }
  throw new Error('WebKitWebDriver has ended.');
};

/** Opens MiniBrowser of WebKitGTK by its driver, which speaks WebDriver, on a screen that nobody sees where there is none. */
export const openWebKit = async (driverPath: string, browserPath: string, port: number): Promise<Reader> => {
  const screen = await openScreen();
  const driver = spawn(driverPath, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: screen.display },
    stdio: 'ignore',
  });
  const root = connect(`http://127.0.0.1:${port}`);
  const close = (): void => {
    driver.kill();
    screen.close();
  };
  process.once('exit', close);
  const { sessionId, capabilities } = await openSession(root, driver, {
    alwaysMatch: { 'webkitgtk:browserOptions': { binary: browserPath, args: ['--automation'] } },
  });
  const send: Send = (method, path, body) => root(method, `/session/${sessionId}${path}`, body);
  const place = placeIn(send);
  const act = (type: 'key' | 'pointer', actions: readonly object[]): Promise<unknown> =>
    send('POST', '/actions', { actions: [{ type, id: type, actions }] });
  const type = async (text: string): Promise<void> => {
    await act(
      'key',
      [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    );
  };
  return {
    ...place,
    version: `WebKitGTK ${capabilities.browserVersion}`,
    open: async (url) => {
      await send('POST', '/url', { url });
    },
    resize: async (width, height) => {
      const frame = await place.ask(() => [outerWidth - innerWidth, outerHeight - innerHeight] as const);
      await send('POST', '/window/rect', { width: width + frame[0], height: height + frame[1] });
    },
    press: (key) => type(keys[key]),
    type,
    point: async (x, y) => {
      await act('pointer', [{ type: 'pointerMove', x, y }]);
    },
    within: async (selector, use) => {
      const id = await send('POST', '/element', { using: 'css selector', value: selector });
      const enter = () => send('POST', '/frame', { id });
      // A frame of another origin may not scroll the page around it, nor does the driver, which then clicks on that page instead.
      const showLine: ShowLine = async (y) => {
        await send('POST', '/frame/parent');
        await place.ask(
          (frame, line) => {
            const { top = 0 } = document.querySelector(frame)?.getBoundingClientRect() ?? {};
            scrollBy({ top: top + line - innerHeight / 2, behavior: 'instant' });
          },
          selector,
          y,
        );
        await enter();
      };
      await enter();
      try {
        return await use(placeIn(send, showLine));
      } finally {
        await send('POST', '/frame/parent');
      }
    },
    screenshot: async () => Buffer.from((await send('GET', '/screenshot')) as string, 'base64'),
    print: null,
    leave: async () => {
      await send('DELETE', '');
      close();
    },
  };
};
