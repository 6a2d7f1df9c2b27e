import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CareerTimelineAttributes, CareerTimelineElement } from '../../public/embed/v1/career-timeline.d.ts';
import { described, drawn, element, openEmbeds, type Embeds } from '../support/embeds.ts';
import { bundleOf, frameworks, type FrameworkName } from '../support/frameworks.ts';
import { snippet } from '../support/snippets.ts';
import { wire } from '../support/wire.ts';

let embeds: Embeds;
let bundles: Readonly<Record<string, Promise<string>>>;
beforeAll(async () => {
  embeds = await openEmbeds();
  const names = Object.keys(frameworks) as FrameworkName[];
  bundles = Object.fromEntries(names.map((name) => [name, bundleOf(name, embeds.site)]));
  await Promise.all(Object.values(bundles));
});
afterAll(() => embeds.leave());

/** Two companies of which each has events of its own. */
const [first = '', second = ''] = wire.companies
  .filter(({ id, partOf }) => !partOf && !wire.companies.some((other) => other.partOf === id))
  .map(({ id }) => id)
  .filter((id) => wire.events.some(({ company }) => company === id));
const count = (company: string): number => wire.events.filter((event) => event.company === company).length;

/** The text of the link that a snippet has for readers without the element. */
const linkIn = (code: string): string => /<a [^>]*>([^<]*)</.exec(code)?.[1] ?? '';

interface App {
  readonly start: (company: string) => unknown;
  readonly show: (company: string) => void;
  readonly draw: (company: string) => unknown;
  readonly takeOver: (company: string) => void;
}
/** Does one of the things that an app offers to the tests. */
const does = (page: Page, what: keyof App, company: string): Promise<unknown> =>
  page.evaluate(([name, id]) => (window as unknown as App)[name](id), [what, company] as const);

const loadElement = (page: Page) => page.addScriptTag({ url: `${embeds.site}/embed/v1/career-timeline.js` });
const said = (page: Page) => page.evaluate(() => document.querySelector('figcaption')?.textContent);

describe('the snippet of docs/embedding.md', () => {
  it.each(Object.keys(frameworks))(
    'sets attributes, properties and listeners, and learns when it is ready: %s',
    (name) =>
      embeds.visit({ body: '<div id="app"></div>' }, async (page) => {
        await page.addScriptTag({ content: (await bundles[name]) ?? '' });
        await does(page, 'start', first);
        expect(await page.locator('career-timeline a').textContent()).toBe(linkIn(snippet(name)));
        await loadElement(page);
        await expect.poll(() => said(page)).toBe(`${wire.events.length} events, open: none`);
        expect(await described(page)).toContain(`${count(first)} of ${wire.events.length}`);
        await does(page, 'show', second);
        await expect.poll(() => described(page)).toContain(`${count(second)} of ${wire.events.length}`);
        const mark = page.locator('career-timeline [data-timeline] a[data-event]:visible').first();
        const id = await mark.getAttribute('data-event');
        await mark.dispatchEvent('click');
        await expect.poll(() => said(page)).toBe(`${wire.events.length} events, open: ${id}`);
      }),
  );

  it.each(['React', 'Vue'])('learns that it is ready, though a server’s page was drawn before: %s', (name) =>
    embeds.visit({ body: '<div id="app"></div>' }, async (page) => {
      await page.addScriptTag({ content: (await bundles[name]) ?? '' });
      await loadElement(page);
      await does(page, 'draw', first);
      await drawn(page);
      await page.evaluate(() => document.querySelector('career-timeline')?.whenReady);
      expect(await said(page)).toBe('0 events, open: none');
      await does(page, 'takeOver', first);
      await expect.poll(() => said(page)).toBe(`${wire.events.length} events, open: none`);
      expect(await described(page)).toContain(`${count(first)} of ${wire.events.length}`);
      await page.locator('career-timeline [data-timeline] a[data-event]:visible').first().dispatchEvent('click');
      await expect.poll(() => said(page)).not.toContain('none');
    }),
  );
});

describe('<career-timeline>', () => {
  it('tells by whenReady what it shows, however late one asks, and what it shows next', async () => {
    const body = `<div style="height: 6000px"></div>${element()}${embeds.script('career-timeline.js')}`;
    const visit = { ignore: /Failed to load resource|CORS policy/ };
    const result = embeds.visit(
      { body },
      (page) =>
        page.evaluate(async (good) => {
          const it = document.querySelector('career-timeline') as CareerTimelineElement;
          const errors: string[] = [];
          it.addEventListener('career-timeline:error', ({ detail }) => errors.push(detail.message));
          /** What a promise has become by the next task, which cannot bring a timeline that nothing has asked for. */
          const state = (promise: Promise<object>) =>
            Promise.race([promise.then(JSON.stringify), new Promise((resolve) => setTimeout(resolve, 0, 'waits'))]);
          const far = it.whenReady;
          const states: unknown[] = [await state(far)];
          it.scrollIntoView();
          states.push(JSON.stringify(await far));
          states.push(await far.then(() => (it.whenReady === far ? 'the same' : 'another')));
          it.src = `${good}.none`;
          const bad = it.whenReady;
          states.push(bad === far ? 'the same' : 'another');
          const failure = await bad.then(String, (e: Error) => e.message);
          states.push(failure === errors[0] ? 'the sentence of the error' : failure);
          it.src = good;
          states.push(JSON.stringify(await it.whenReady));
          const { parentElement } = it;
          it.remove();
          const later = it.whenReady;
          states.push(await state(later));
          parentElement?.append(it);
          it.scrollIntoView();
          states.push(JSON.stringify(await later));
          return states;
        }, `${embeds.site}/timeline.json`),
      visit,
    );
    const ready = JSON.stringify({ events: wire.events.length, dropped: 0 });
    expect(await result).toEqual([
      'waits',
      ready,
      'the same',
      'another',
      'the sentence of the error',
      ready,
      'waits',
      ready,
    ]);
  });

  it('raises no error on the host’s window when nobody waits for a timeline that cannot be loaded', async () => {
    const body = `${element(`src="${embeds.site}/none.json"`)}${embeds.script('career-timeline.js')}`;
    const visit = { ignore: /Failed to load resource|CORS policy/ };
    await embeds.visit({ body }, (page) => page.locator('career-timeline').locator('[role="status"]').waitFor(), visit);
  });

  it('tells every event under a name with a colon and one with a hyphen', async () => {
    const events = ['ready', 'select', 'filter', 'range', 'error'].flatMap((name) => [`:${name}`, `-${name}`]);
    const listen = `<script>window.told = []; for (const name of ${JSON.stringify(events)}) addEventListener('career-timeline' + name, ({ detail }) => told.push(name + JSON.stringify(detail)));</script>`;
    await embeds.visit(
      { body: `${listen}${element(`company="${first}"`)}${embeds.script('career-timeline.js')}` },
      async (page) => {
        await drawn(page);
        const it = page.locator('career-timeline');
        await it.locator('[data-timeline] a[data-event]:visible').first().dispatchEvent('click');
        await it.locator('[data-filter-all]').click();
        await it.locator('[data-tool="zoom-in"]').click();
        await it.evaluate((e) => e.setAttribute('src', 'data:,'));
        const told = () => page.evaluate(() => (window as unknown as { told: string[] }).told);
        await expect.poll(async () => (await told()).at(-1)).toMatch(/^-error/);
        const all = await told();
        expect(new Set(all.map((text) => /^.\w+/.exec(text)?.[0]))).toEqual(new Set(events));
        all.forEach((text, i) => {
          if (text.startsWith(':')) expect(all[i + 1]).toBe(`-${text.slice(1)}`);
        });
      },
      { ignore: /Failed to load resource|CORS policy/ },
    );
  });

  it('has every property that its types name', async () => {
    const properties = {
      src: 'string',
      theme: 'string',
      plain: 'boolean',
      company: 'string',
      era: 'string',
      q: 'string',
      from: 'string',
      to: 'string',
      select: 'string',
      lens: 'string',
    } satisfies Record<keyof CareerTimelineAttributes, string>;
    const others = { whenReady: 'object', goto: 'function' } satisfies Record<
      Exclude<keyof CareerTimelineElement, keyof HTMLElement | keyof CareerTimelineAttributes>,
      string
    >;
    await embeds.visit({ body: `${element()}${embeds.script('career-timeline.js')}` }, async (page) => {
      await drawn(page);
      const names = Object.keys({ ...properties, ...others });
      const types = await page
        .locator('career-timeline')
        .evaluate((e, all) => Object.fromEntries(all.map((name) => [name, typeof Reflect.get(e, name)])), names);
      expect(types).toEqual({ ...properties, ...others });
    });
  });
});
