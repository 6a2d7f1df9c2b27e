import puppeteer, { type Frame } from 'puppeteer-core';
import { elementAt, rest, type Place, type Reader } from './reader.ts';

const placeIn = (frame: () => Frame): Place => ({
  click: async (selector) => {
    await frame().evaluate(rest);
    const element = (await frame().evaluateHandle(elementAt, selector)).asElement();
    if (!element) throw new Error(`There is no ${selector}.`);
    await (element as Awaited<ReturnType<Frame['$']>>)?.click();
  },
  ask: async (question, ...args) =>
    (await frame().evaluate(question as never, ...(args as unknown as never[]))) as never,
});

/** Opens Firefox, which speaks WebDriver BiDi. */
export const openFirefox = async (executablePath: string): Promise<Reader> => {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const [page = await browser.newPage()] = await browser.pages();
  return {
    ...placeIn(() => page.mainFrame()),
    version: await browser.version(),
    open: async (address) => {
      await page.goto(address, { waitUntil: 'load' });
    },
    resize: (width, height) => page.setViewport({ width, height }),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    point: (x, y) => page.mouse.move(x, y),
    within: async (selector, use) => {
      const element = await page.waitForSelector(selector);
      const frame = await element?.contentFrame();
      if (!frame) throw new Error(`${selector} is no frame.`);
      return use(placeIn(() => frame));
    },
    screenshot: () => page.screenshot(),
    print: () => page.pdf({ format: 'A4' }),
    leave: () => browser.close(),
  };
};
