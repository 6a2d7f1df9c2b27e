import { afterAll, beforeAll, expect, it } from 'vitest';
import source from '../fixtures/careers/site-shape.ts';
import { openSite, type Visitor } from '../support/visit.ts';

const folder = 'node_modules/@knight-lab/timelinejs/dist';

let site: Visitor;

beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.leave();
});

/** What TimelineJS made of a configuration. */
interface Shown {
  readonly errors: readonly unknown[];
  readonly slides: number;
  readonly eras: number;
  readonly text: string;
}

it.each(['/timelinejs.json', '/zh/timelinejs.json'])('TimelineJS itself reads %s without a complaint', async (path) => {
  const html = `<!doctype html><meta charset="utf-8" /><link rel="stylesheet" href="/timelinejs/css/timeline.css" />
    <div id="timeline"></div><script src="/timelinejs/js/timeline.js"></script>`;
  const shown = await site.visit('/404.html', {}, async (page) => {
    await page.route('**/timelinejs/**', (route) => {
      const file = new URL(route.request().url()).pathname.replace('/timelinejs', folder);
      // Its fonts come from another host.
      return route.fulfill(file.includes('/css/fonts/') ? { contentType: 'text/css', body: '' } : { path: file });
    });
    await page.route('**/host', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(`${site.origin}/host`);
    return page.evaluate(async (address): Promise<Shown> => {
      const { TL } = window as unknown as {
        TL: { Timeline: new (id: string, data: unknown, options: object) => Record<string, never> };
      };
      const data: unknown = await (await fetch(address)).json();
      const timeline = new TL.Timeline('timeline', data, {
        script_path: `${location.origin}/timelinejs/js/`,
      }) as unknown as {
        config?: { messages: { errors: unknown[] }; events: unknown[]; eras: unknown[] };
      };
      for (let tries = 0; tries < 100 && !document.querySelector('.tl-slide'); tries += 1)
        await new Promise((done) => setTimeout(done, 100));
      return {
        errors: timeline.config?.messages.errors ?? ['no configuration'],
        slides: timeline.config?.events.length ?? 0,
        eras: timeline.config?.eras.length ?? 0,
        text: document.querySelector('#timeline')?.textContent ?? '',
      };
    }, path);
  });
  expect(shown.errors).toEqual([]);
  expect(shown.slides).toBe(source.events.length);
  expect(shown.eras).toBeGreaterThan(3);
  expect(shown.text).toContain(path.startsWith('/zh') ? source.headline.zh : source.headline.en);
});
