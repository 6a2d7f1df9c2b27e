import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf } from '../support/address.ts';
import { objectionsTo } from '../support/axe.ts';
import {
  described,
  drawn,
  element,
  fitted,
  frameOf,
  heardAll,
  heightOf,
  openEmbeds,
  type Embeds,
} from '../support/embeds.ts';
import { drawnTwice } from '../support/frames.ts';
import { dist } from '../support/site.ts';
import { wire } from '../support/wire.ts';

let embeds: Embeds;
let visit: Embeds['visit'];
beforeAll(async () => {
  embeds = await openEmbeds();
  ({ visit } = embeds);
});
afterAll(() => embeds.leave());

const count = (company: string): number =>
  wire.events.filter((e) => e.company === company || (company === 'lumen' && e.company === 'lumen-atelier')).length;

const script = (name: string): string => embeds.script(name);
const frame = (path: string, attributes?: string): string => embeds.frame(path, attributes);

/** Pairs of labels in the chart that overlap, and labels that leave it. */
const collisions = (page: Page) =>
  page.locator('career-timeline .ct').evaluate((svg) => {
    const chart = svg.getBoundingClientRect();
    const scale = chart.width / svg.clientWidth;
    const labels = [...svg.querySelectorAll('text')].flatMap((text) => {
      const box = text.getBoundingClientRect();
      const visible = box.width > 0 && getComputedStyle(text).visibility === 'visible';
      return visible ? [{ text: text.textContent, box }] : [];
    });
    const hits = labels.flatMap((a, i) =>
      labels.slice(i + 1).flatMap((b) => {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        return across > scale && down > 3 * scale ? [`${a.text} / ${b.text}`] : [];
      }),
    );
    const outside = labels.filter(({ box }) => box.left < chart.left - 1 || box.right > chart.right + 1);
    return [...hits, ...outside.map(({ text }) => `${text} leaves the chart`)];
  });

describe('on a host that forbids nearly everything', () => {
  it('pictures, frames and elements show, and the browser reports nothing', async () => {
    const policy = `default-src 'none'; script-src ${embeds.site}; connect-src ${embeds.site}; style-src 'none'; img-src ${embeds.site}; frame-src ${embeds.site}; require-trusted-types-for 'script'`;
    const body = `${element('company="corvo"', 'fallback')}${frame('/embed/?company=corvo', 'sandbox="allow-scripts" width="600"')}${frame('/zh/embed/')}<a href="${embeds.site}/"><picture><img src="${embeds.site}/timeline.svg" alt="Timeline" width="600"></picture></a>${script('career-timeline.js')}${script('frame.js')}`;
    await visit({ policy, body }, async (page) => {
      await drawn(page);
      expect(await described(page)).toContain(`${count('corvo')} of ${wire.events.length} events`);
      await page.locator('career-timeline').locator('[data-filter-company="lumen"]').click();
      expect(await described(page)).toContain(`${count('lumen') + count('corvo')} of`);
      await fitted(page, 0);
      await fitted(page, 1);
      expect(await page.locator('img').evaluate((i) => (i as HTMLImageElement).naturalWidth)).toBe(1200);
      const sandboxed = await frameOf(page, 0);
      expect(await sandboxed.textContent('[data-timeline-description]')).toContain(`${count('corvo')} of`);
      await sandboxed.click('[data-filter-all]');
      expect(await sandboxed.textContent('[data-timeline-description]')).toMatch(
        new RegExp(`^${wire.events.length} events`),
      );
    });
  });
});

describe('<career-timeline>', () => {
  it.each([
    ['resets everything', '<style>* { all: unset !important; }</style>'],
    [
      'sets everything',
      '<style>* { font: 40px/3 monospace !important; direction: rtl !important; letter-spacing: 1em !important; text-transform: uppercase !important; color: red !important; box-sizing: content-box !important; padding: 1em; writing-mode: vertical-rl }</style>',
    ],
    ['has a root font of 40 px', '<style>html { font-size: 40px; direction: rtl; text-align: right }</style>'],
    ['is zoomed', '<style>body { zoom: 1.5 }</style>'],
    ['has columns of 280 px', '<style>article { width: 280px }</style>'],
  ])('looks the same on a host that %s', async (_, head) => {
    await visit({ head, body: `<article>${element()}</article>${script('career-timeline.js')}` }, async (page) => {
      await drawn(page);
      expect(await collisions(page)).toEqual([]);
      const root = page.locator('career-timeline .embed');
      const look = await root.evaluate((e) => {
        const { fontSize, direction, letterSpacing, textTransform, writingMode, display } = getComputedStyle(e);
        return { fontSize, direction, letterSpacing, textTransform, writingMode, display };
      });
      expect(look).toEqual({
        fontSize: '16px',
        direction: 'ltr',
        letterSpacing: 'normal',
        textTransform: 'none',
        writingMode: 'horizontal-tb',
        display: 'block',
      });
      expect(await root.evaluate((e) => e.scrollWidth - e.clientWidth)).toBe(0);
      await page.locator('career-timeline [data-filter-company="corvo"]').click();
      expect(await described(page)).toContain(`${count('corvo')} of`);
      expect(await collisions(page)).toEqual([]);
    });
  });

  it('shows Chinese where neither the reader has a font for it nor the host allows one', async () => {
    const policy = `default-src 'none'; script-src ${embeds.site}; connect-src ${embeds.site}`;
    await visit({ policy, body: `${element('lang="zh"')}${script('career-timeline.js')}` }, async (page) => {
      await drawn(page);
      await expect.poll(() => page.evaluate(() => document.fonts.size)).toBe(1);
      const widths = await page.locator('career-timeline h2 a').evaluate((heading) => {
        const range = document.createRange();
        const text = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT).nextNode() as Text;
        return [...text.data].slice(0, 4).map((_, i) => {
          range.setStart(text, i);
          range.setEnd(text, i + 1);
          return Math.round(range.getBoundingClientRect().width);
        });
      });
      const size = await page
        .locator('career-timeline h2 a')
        .evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize));
      for (const width of widths) expect(Math.abs(width - size)).toBeLessThan(1.5);
    });
  });

  it('places its labels anew when its column changes its width', async () => {
    const body = `<article style="width: 1200px">${element()}</article>${script('career-timeline.js')}`;
    await visit({ body }, async (page) => {
      await drawn(page);
      for (const width of [1200, 700, 400, 280, 900]) {
        await page.locator('body > article').evaluate((e, w) => {
          e.style.width = `${w}px`;
        }, width);
        await expect.poll(() => collisions(page)).toEqual([]);
      }
    });
  });

  it('asks once, and at once, for what it names by the end of the script that puts it into the page', async () => {
    await visit({ body: script('career-timeline.js') }, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => {
        if (request.url().endsWith('.json')) asked.push(new URL(request.url()).pathname);
      });
      const atOnce = await page.evaluate(async (src) => {
        await customElements.whenDefined('career-timeline');
        const timeline = document.createElement('career-timeline');
        const { fetch: real } = window;
        let frames = 0;
        let asksAfter = NaN;
        window.fetch = (...request) => {
          asksAfter = frames;
          return real(...request);
        };
        document.body.append(timeline);
        timeline.setAttribute('src', src);
        requestAnimationFrame(() => (frames += 1));
        await timeline.whenReady;
        return asksAfter === 0;
      }, `${embeds.site}/timeline.json`);
      expect(atOnce).toBe(true);
      expect(asked).toEqual(['/timeline.json']);
    });
  });

  it('waits in a hidden tab, and below the window, and draws when it is shown', async () => {
    const body = `<div id="tab" hidden>${element()}</div><div style="height: 5000px"></div>${element()}${script('career-timeline.js')}`;
    const asked: string[] = [];
    await visit(
      { body },
      async (page) => {
        await page.evaluate(
          () =>
            new Promise((resolve) => {
              const observer = new IntersectionObserver(resolve);
              for (const timeline of document.querySelectorAll('career-timeline')) observer.observe(timeline);
            }),
        );
        await drawnTwice(page);
        await page.evaluate(() => fetch(location.href).then(() => undefined));
        expect(asked).toEqual([]);
        await page.evaluate(() => document.getElementById('tab')?.removeAttribute('hidden'));
        await drawn(page, 0);
        expect(await page.locator('career-timeline').nth(1).locator('.embed').count()).toBe(0);
        await page.evaluate(() => {
          window.scrollTo(0, document.body.scrollHeight);
        });
        await drawn(page, 1);
      },
      {
        prepare: async (page) => {
          page.on('request', (request) => {
            if (request.url().endsWith('timeline.json')) asked.push(request.url());
          });
          await Promise.resolve();
        },
      },
    );
  });

  it('stands twenty times on a page, each with a view of its own', async () => {
    const companies = wire.companies.map(({ id }) => id);
    const body = Array.from({ length: 20 }, (_, i) => element(`company="${companies[i % companies.length]}"`)).join('');
    await visit({ body: `${body}${script('career-timeline.js')}` }, async (page) => {
      for (let i = 0; i < 20; i += 1) {
        await page.locator('career-timeline').nth(i).scrollIntoViewIfNeeded();
        await drawn(page, i);
        const total = count(companies[i % companies.length] ?? '');
        expect(await described(page, i)).toContain(`${total} of ${wire.events.length}`);
      }
    });
  });

  it('lets go of everything when it is removed, time and again', async () => {
    await visit({ body: `<div id="place"></div>${script('career-timeline.js')}` }, async (page) => {
      const session = await page.context().newCDPSession(page);
      const cycle = (times: number) =>
        page.evaluate(async (n) => {
          const place = document.getElementById('place');
          for (let i = 0; i < n; i += 1) {
            const one = document.createElement('career-timeline');
            const ready = new Promise((resolve) => {
              one.addEventListener('career-timeline:ready', resolve, { once: true });
            });
            place?.append(one);
            await ready;
            one.remove();
            place?.append(one);
            one.remove();
          }
        }, times);
      const measure = async () => {
        await session.send('HeapProfiler.collectGarbage');
        await session.send('HeapProfiler.collectGarbage');
        const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
        const { usedSize } = await session.send('Runtime.getHeapUsage');
        return { nodes, jsEventListeners, usedSize };
      };
      await cycle(5);
      const before = await measure();
      await cycle(20);
      // The last one may be held by what the browser has still to do; what leaks stays.
      await expect.poll(async () => (await measure()).nodes).toBeLessThanOrEqual(before.nodes * 1.1);
      const after = await measure();
      expect(after.jsEventListeners).toBeLessThanOrEqual(before.jsEventListeners);
      expect(after.usedSize).toBeLessThanOrEqual(before.usedSize * 1.3);
    });
  });

  it('leaves the host’s keys and scrolling alone', async () => {
    const body = `${element()}<div style="height: 3000px"></div>${script('career-timeline.js')}`;
    await visit({ body }, async (page) => {
      await drawn(page);
      await page.evaluate(() => {
        Object.assign(window, { keys: [] });
        document.addEventListener('keydown', ({ key, defaultPrevented }) => {
          (window as unknown as { keys: unknown[] }).keys.push([key, defaultPrevented]);
        });
      });
      for (const key of ['ArrowRight', '+', '0', '?', 'Escape', 'End']) await page.keyboard.press(key);
      expect(await page.evaluate(() => (window as unknown as { keys: unknown[] }).keys)).toEqual(
        ['ArrowRight', '+', '0', '?', 'Escape', 'End'].map((key) => [key, false]),
      );
      await page.evaluate(() => {
        window.scrollTo(0, 0);
      });
      await page.mouse.move(400, 300);
      await page.mouse.wheel(0, 600);
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(300);
    });
  });

  it('is driven by attributes, properties and goto, and tells of what the reader does', async () => {
    await visit(
      { body: `${element('lang="zh" select="strain-viewer"')}${script('career-timeline.js')}` },
      async (page) => {
        await drawn(page);
        const it = page.locator('career-timeline');
        await it.evaluate((e) => {
          const told: unknown[] = [];
          Object.assign(window, { told });
          for (const type of ['select', 'filter', 'range', 'error'])
            document.addEventListener(`career-timeline:${type}`, (event) => {
              told.push([type, (event as CustomEvent).detail, event.target === e]);
            });
        });
        expect(await it.locator('.embed-card h3').textContent()).toBe(
          wire.events.find(({ id }) => id === 'strain-viewer')?.title.zh,
        );
        await it.evaluate((e) => {
          Object.assign(e, { company: 'ferris', select: '' });
        });
        expect(await it.getAttribute('company')).toBe('ferris');
        expect(await described(page)).toContain(`${count('ferris')}个`);
        expect(await it.locator('.embed-card').textContent()).toBe('');
        const told = () => page.evaluate(() => (window as unknown as { told: unknown[] }).told.splice(0));
        expect(await told()).toEqual([]);
        await it.locator('[data-filter-company="corvo"]').click();
        expect(await it.getAttribute('company')).toBe('corvo,ferris');
        const [filtered] = (await told()) as [string, { company: string[]; events: string[] }, boolean][];
        expect(filtered?.[0]).toBe('filter');
        expect(filtered?.[1].company).toEqual(['corvo', 'ferris']);
        expect(filtered?.[1].events).toHaveLength(count('corvo') + count('ferris'));
        expect(filtered?.[2]).toBe(true);
        expect(await it.evaluate((e) => (e as unknown as { goto: (id: string) => boolean }).goto('fathomless'))).toBe(
          true,
        );
        expect(await told()).toEqual([['select', { id: 'fathomless' }, true]]);
        expect(await it.getAttribute('select')).toBe('fathomless');
        expect(await it.evaluate((e) => (e as unknown as { goto: (id: string) => boolean }).goto('<b>'))).toBe(false);
        await it.locator('[data-tool="zoom-in"]').click();
        const [ranged] = (await told()) as [string, { from: string; to: string }][];
        expect(ranged?.[0]).toBe('range');
        expect(ranged?.[1].from).toMatch(/^\d{4}-\d\d-\d\d$/);
        await it.evaluate((e) => {
          e.setAttribute('plain', '');
          e.setAttribute('theme', 'dark');
        });
        expect(await it.locator('[data-tool="zoom-in"]').isVisible()).toBe(false);
        const ground = () => it.locator('.embed').evaluate((e) => getComputedStyle(e).backgroundColor);
        expect(await ground()).toMatch(/^oklch\(0\.1/);
        await it.evaluate((e) => {
          e.setAttribute('theme', 'light');
        });
        expect(await ground()).toMatch(/^oklch\(0\.9/);
      },
    );
  });

  it.each([
    ['is not there', '/nothing.json'],
    ['is no JSON', '/favicon.svg'],
    ['is of a future version', '/future.json'],
    ['cannot be reached', 'http://127.0.0.1:9/timeline.json'],
  ])('shows its own content, and says why, when the timeline %s', async (_, src) => {
    const address = src.startsWith('http') ? src : `${embeds.site}${src}`;
    const body = `${element(`src="${address}"`, '<p id="own">Own content</p>')}${script('career-timeline.js')}`;
    const errors: string[] = [];
    await visit(
      { body },
      async (page) => {
        const message = page.locator('career-timeline').locator('[role="status"]');
        await message.waitFor();
        expect(await message.textContent()).toBe(
          src === '/future.json' ? 'This timeline is newer than this page reads.' : 'The timeline could not be loaded.',
        );
        expect(await page.locator('#own').isVisible()).toBe(true);
        await expect.poll(() => errors.length).toBe(1);
        expect(errors[0]).toContain(address);
        await page.locator('career-timeline').evaluate((e, good) => {
          e.setAttribute('src', good);
        }, `${embeds.site}/timeline.json`);
        await drawn(page);
      },
      {
        ignore: /Failed to load resource|ERR_|foreign: http:\/\/127.0.0.1:9|CORS/,
        prepare: async (page) => {
          await page.exposeFunction('heard', (text: string) => errors.push(text));
          await page.addInitScript(() => {
            document.addEventListener('career-timeline:error', (event) => {
              const { heard } = window as unknown as { heard: (text: string) => void };
              heard(JSON.stringify((event as CustomEvent).detail));
            });
          });
          await page.route('**/future.json', (route) =>
            route.fulfill({ json: { version: 2, events: [] }, headers: { 'access-control-allow-origin': '*' } }),
          );
        },
      },
    );
  });

  it('has nothing that axe objects to on a host page, light and dark', async () => {
    const body = `<main><h1>Article</h1>${element('select="strain-viewer"')}${element('lang="zh"')}</main>${script('career-timeline.js')}`;
    await visit({ body }, async (page) => {
      await drawn(page, 0);
      await page.locator('career-timeline').nth(1).scrollIntoViewIfNeeded();
      await drawn(page, 1);
      expect(await objectionsTo(page, { 'page-has-heading-one': { enabled: false } })).toEqual([]);
    });
  });
});

describe('bad input from strangers', () => {
  const cases = Number(process.env['CASES'] ?? 400);
  const ids = [...wire.companies, ...wire.eras, ...wire.events].map(({ id }) => id);
  const evil = [
    '<img src=x onerror=pwned()>',
    '"><script>pwned()</script>',
    'javascript:pwned()',
    "');pwned();('",
    '%00%ff%',
    '../../x',
    'a'.repeat(5000),
    '\u202e\u0000',
    '9999999-99-99',
    '1998-13',
    '-1',
    '__proto__',
    'constructor',
  ];
  const random = fc.oneof(
    fc.constantFrom(...ids),
    fc.constantFrom(...evil),
    fc.string(),
    fc.constantFrom('1995', '1998-03', '2010', '1996-02-30', 'era', 'kind', 'dark', '1'),
    fc.array(fc.constantFrom(...ids), { maxLength: 4 }).map((list) => list.join(',')),
  );
  const names = ['company', 'era', 'q', 'from', 'to', 'select', 'lens', 'theme', 'plain', 'childId', 'x'];
  const attributes = fc.dictionary(fc.constantFrom(...names), random, { maxKeys: 6 });
  const sample = <Value>(arbitrary: fc.Arbitrary<Value>, share: number): Value[] =>
    fc.sample(arbitrary, { numRuns: Math.ceil(cases * share), seed: 20231124 });
  type Change = readonly [steps: readonly number[], value: unknown];
  /** Lets a script that ran leave a trace. */
  const traps = async (page: Page): Promise<void> => {
    await page.addInitScript(() => {
      Object.assign(window, {
        pwned: () => {
          document.documentElement.dataset['pwned'] = '';
        },
      });
    });
  };
  const calm = async (page: Page): Promise<void> => {
    expect(await page.locator('html[data-pwned]').count()).toBe(0);
  };

  it('in attributes and properties does no harm', async () => {
    await visit(
      { body: `${element()}${script('career-timeline.js')}` },
      async (page) => {
        await drawn(page);
        await page.evaluate(
          (sets) => {
            const timeline = document.querySelector('career-timeline');
            for (const set of sets)
              for (const [name, value] of Object.entries(set)) {
                timeline?.setAttribute(name, value);
                Reflect.set(timeline ?? {}, name, value);
              }
          },
          sample(attributes, 0.4),
        );
        await calm(page);
        await page.evaluate(() => {
          for (const name of ['company', 'era', 'q', 'from', 'to', 'select', 'lens', 'plain'])
            document.querySelector('career-timeline')?.removeAttribute(name);
        });
        expect(await described(page)).toMatch(new RegExp(`^${wire.events.length} events`));
      },
      { prepare: traps },
    );
  });

  it('in messages to a frame does no harm, and messages of others are passed over', async () => {
    const messages = fc.oneof(
      fc.record({ type: fc.constant('career-timeline:show'), version: fc.constantFrom(1, 1, 1, 2), query: random }),
      attributes.map((set) => ({
        type: 'career-timeline:show',
        version: 1,
        query: new URLSearchParams(set).toString(),
      })),
      fc.record({ message: fc.constant('ready'), secret: random }),
      fc.jsonValue(),
    );
    const sibling = `<iframe title="Other" srcdoc="<p>other</p>"></iframe>`;
    await visit(
      { body: `${frame('/embed/', 'width="600" sandbox="allow-scripts"')}${sibling}${script('frame.js')}` },
      async (page) => {
        const content = await frameOf(page);
        await page.evaluate(
          (list) => {
            const [ours, other] = [...document.querySelectorAll('iframe')];
            for (const message of list) {
              ours?.contentWindow?.postMessage(message, '*');
              other?.contentWindow?.parent.postMessage(message, '*');
            }
          },
          sample<unknown>(messages, 0.4),
        );
        const show = (query: string) =>
          page.evaluate((q) => {
            const { contentWindow } = document.querySelector('iframe') as HTMLIFrameElement;
            contentWindow?.postMessage({ type: 'career-timeline:show', version: 1, query: q }, '*');
          }, query);
        await show('');
        await expect
          .poll(() => content.textContent('[data-timeline-description]'))
          .toMatch(new RegExp(`^${wire.events.length} events`));
        await fitted(page);
        const before = await heightOf(page);
        await page.evaluate(async () => {
          const heard = new Promise((resolve) => {
            addEventListener('message', ({ source }) => {
              if (source === window) resolve(undefined);
            });
          });
          window.postMessage({ type: 'career-timeline:height', version: 1, height: 7 }, '*');
          await heard;
        });
        await drawnTwice(page);
        expect(await heightOf(page)).toBe(before);
        await calm(page);
      },
      { prepare: traps, ignore: /CORS policy|ERR_FAILED/ },
    );
  });

  it('in queries does no harm', async () => {
    const context = await embeds.browser.newContext();
    const page = await context.newPage();
    const errors: string[] = [];
    await traps(page);
    page.on('pageerror', (error) => errors.push(error.message));
    for (const set of sample(attributes, 0.025)) {
      await page.goto(
        `${embeds.site}/embed/?${new URLSearchParams(set).toString()}#?secret=${encodeURIComponent(set['x'] ?? '')}`,
      );
      await page.waitForSelector('.embed[data-live]');
      await calm(page);
    }
    expect(errors).toEqual([]);
    await context.close();
  });

  it('in the timeline itself does no harm: it is drawn, or its own content is shown', async () => {
    const strange = fc.oneof(random, fc.jsonValue(), fc.constantFrom(null, -1, 1e300, [], {}));
    const changes = fc.array(fc.tuple(fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 }), strange), {
      minLength: 1,
      maxLength: 8,
    });
    await visit(
      { body: `<div id="place"></div>${script('career-timeline.js')}` },
      async (page) => {
        const outcomes = await page.evaluate(
          async ([list, address]) => {
            const original = (await (await fetch(address)).json()) as unknown;
            const isBranch = (node: unknown): node is Record<string, unknown> =>
              typeof node === 'object' && node !== null;
            const mutate = (node: unknown, steps: readonly number[], value: unknown): void => {
              if (!isBranch(node)) return;
              const keys = Object.keys(node);
              const key = keys[(steps[0] ?? 0) % Math.max(1, keys.length)] ?? 'x';
              if (steps.length > 1 && isBranch(node[key])) mutate(node[key], steps.slice(1), value);
              else node[key] = structuredClone(value);
            };
            const seen: Record<string, number> = {};
            for (const set of list) {
              const file = structuredClone(original);
              for (const [steps, value] of set) mutate(file, steps, value);
              const src = URL.createObjectURL(new Blob([JSON.stringify(file)], { type: 'application/json' }));
              const timeline = document.createElement('career-timeline');
              const outcome = new Promise<string>((resolve) => {
                for (const type of ['ready', 'error'])
                  timeline.addEventListener(`career-timeline:${type}`, (event) => {
                    const { message } = (event as CustomEvent<{ message?: string }>).detail;
                    resolve(message?.replace(/version .*/, 'version …') ?? type);
                  });
              });
              timeline.setAttribute('src', src);
              document.getElementById('place')?.replaceChildren(timeline);
              const result = await outcome;
              seen[result] = (seen[result] ?? 0) + 1;
              const scripts = timeline.shadowRoot?.querySelectorAll(
                'script, iframe, [onerror], [href^="javascript" i]',
              );
              if (scripts?.length) seen['markup'] = 1;
              URL.revokeObjectURL(src);
            }
            return seen;
          },
          [sample<unknown>(changes, 0.15) as Change[][], `${embeds.site}/timeline.json`] as const,
        );
        const { ready = 0, ...others } = outcomes;
        expect(ready).toBeGreaterThan(0);
        for (const message of Object.keys(others))
          expect(message).toMatch(/^(This is no career timeline|The timeline has version)/);
        await calm(page);
      },
      { prepare: traps },
    );
  }, 1_200_000);
});

describe('a frame', () => {
  it('fits its content from 280 to 1400 px on a host that runs WordPress’s protocol, in a sandbox', async () => {
    const wordpress = `<script>
      window.addEventListener('message', function (event) {
        var data = event.data;
        if (!data || !data.secret || !data.message || !data.value || /[^a-zA-Z0-9]/.test(data.secret)) return;
        document.querySelectorAll('iframe[data-secret="' + data.secret + '"]').forEach(function (frame) {
          if (event.source !== frame.contentWindow) return;
          if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, ~~data.value));
        });
      });
      addEventListener('load', function () {
        document.querySelectorAll('iframe').forEach(function (frame) {
          frame.contentWindow.postMessage({ message: 'ready', secret: frame.getAttribute('data-secret') }, '*');
        });
      });
    </script>`;
    const secret = 'a1B2c3D4e5';
    const body = `<blockquote class="wp-embedded-content"><a href="${embeds.site}/">Timeline</a></blockquote>${frame(
      `/embed/#?secret=${secret}`,
      `class="wp-embedded-content" data-secret="${secret}" sandbox="allow-scripts" security="restricted" width="600" height="200" frameborder="0" scrolling="no"`,
    )}${wordpress}`;
    await visit({ body }, async (page) => {
      await page.setViewportSize({ width: 1500, height: 900 });
      const content = await frameOf(page);
      for (const width of [600, 280, 320, 480, 760, 960, 1200, 1400, 280]) {
        await page.locator('iframe').evaluate((f, w) => {
          f.setAttribute('width', String(w));
        }, width);
        await fitted(page);
        expect(await content.locator('.embed').evaluate((e) => e.scrollHeight - e.clientHeight), `${width}`).toBe(0);
      }
      await content.click('.embed-list summary');
      await fitted(page);
      expect(await heightOf(page)).toBe(1000);
      await content.locator('article').last().scrollIntoViewIfNeeded();
      expect(await content.locator('article').last().isVisible()).toBe(true);
    });
  });

  it('tells its height in the words of other hosts, too, and only when it has changed', async () => {
    const listen = `<script>window.told = []; addEventListener('message', function (event) { told.push(event.data); });</script>`;
    const body = `${listen}${frame('/embed/?company=corvo&childId=pym-7')}`;
    await visit({ body }, async (page) => {
      const content = await frameOf(page);
      const told = async () => {
        const messages = await page.evaluate(() => (window as unknown as { told: unknown[] }).told);
        return messages.filter((message) => !String(message).startsWith('heard '));
      };
      await expect.poll(async () => (await told()).length).toBeGreaterThanOrEqual(4);
      await content.evaluate(() => document.fonts.ready.then(() => undefined));
      await heardAll(page, content);
      const messages = await told();
      const ours = messages.filter((m) => (m as { type?: string }).type === 'career-timeline:height');
      const height = (ours.at(-1) as { height: number }).height;
      expect(messages).toContainEqual({ sentinel: 'amp', type: 'embed-size', height });
      expect(messages).toContain(`pymxPYMxpym-7xPYMxheightxPYMx${height}`);
      const texts = messages.filter((m): m is string => typeof m === 'string' && m.startsWith('{'));
      expect(texts.map((text) => JSON.parse(text) as unknown)).toContainEqual({
        src: `${embeds.site}/embed/?company=corvo&childId=pym-7`,
        context: 'iframe.resize',
        height,
      });
      const heights = ours.map((m) => (m as { height: number }).height);
      expect(heights.every((h, i) => h !== heights[i - 1])).toBe(true);
      await content.evaluate(() => {
        for (const type of ['resize', 'scroll', 'load']) dispatchEvent(new Event(type));
        document.fonts.dispatchEvent(new Event('loadingdone'));
      });
      await heardAll(page, content);
      expect((await told()).length).toBe(messages.length);
    });
  });

  it('has room in the height that its oEmbed answer says, and little more', async () => {
    const context = await embeds.browser.newContext({ viewport: { width: 600, height: 800 } });
    const page = await context.newPage();
    for (const path of ['', 'company/corvo/', 'company/lumen/', 'era/cast-glass/', 'zh/', 'zh/company/lumen/']) {
      const { html, height } = JSON.parse(readFileSync(`${dist}/${path}oembed.json`, 'utf8')) as Record<
        'html' | 'height',
        string
      >;
      const [, query = ''] = /embed\/([^"]*)"/.exec(html) ?? [];
      await page.goto(`${embeds.site}/${path.startsWith('zh') ? 'zh/' : ''}embed/${query}`);
      await page.waitForSelector('.embed[data-live]');
      const actual = await page.locator('.embed').evaluate((e) => e.getBoundingClientRect().height);
      expect(Number(height) - actual, path).toBeGreaterThanOrEqual(0);
      expect(Number(height) - actual, path).toBeLessThan(100);
    }
    await context.close();
  });

  it('keeps its view in a key of the host’s address, opens what a link names, and goes back', async () => {
    const body = `${frame('/embed/', 'width="800" data-career-timeline-key="career"')}${script('frame.js')}`;
    await visit({ body }, async (page) => {
      const content = await frameOf(page);
      await fitted(page);
      const key = async () => (await addressOf(page)).searchParams.get('career');
      await content.click('[data-filter-company="corvo"]');
      await expect.poll(key).toBe('company=corvo');
      await content.click('[data-filter-era="cast-glass"]');
      await expect.poll(key).toBe('company=corvo&era=cast-glass');
      await page.goBack();
      await expect.poll(() => content.getAttribute('[data-filter-era="cast-glass"]', 'aria-current')).toBe(null);
      expect(await key()).toBe('company=corvo');
      expect(await content.getAttribute('[data-filter-company="corvo"]', 'aria-current')).toBe('true');
      await page.goto(
        `${(await addressOf(page)).href.replace(/\?.*/, '')}?a=1&career=${encodeURIComponent('select=fathomless')}`,
      );
      const again = await frameOf(page);
      await expect
        .poll(() => again.locator('.embed-card h3').allTextContents())
        .toEqual([wire.events.find(({ id }) => id === 'fathomless')?.title.en]);
      expect((await addressOf(page)).searchParams.get('a')).toBe('1');
      await page.goto(`${(await addressOf(page)).href.replace(/\?.*/, '')}?keep=1%202&flag&career=x#here`);
      await (await frameOf(page)).click('[data-filter-company="corvo"]');
      await expect.poll(() => page.url()).toMatch(/\?keep=1%202&flag&career=company%3Dcorvo#here$/);
    });
  });

  it('is complete without script: the chart, the companies and eras as links, all events as a list', async () => {
    const context = await embeds.browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 600, height: 800 },
    });
    const page = await context.newPage();
    await page.goto(`${embeds.site}/zh/embed/?company=corvo`);
    expect(await page.locator('[data-timeline] a[data-event]').count()).toBeGreaterThan(60);
    const bands = page.locator('[data-timeline] :is([data-company] > a, [data-era] > a)');
    expect(await bands.count()).toBe(wire.companies.length + wire.eras.length);
    expect(await bands.evaluateAll((links) => links.filter((a) => a.getAttribute('target') !== '_blank').length)).toBe(
      0,
    );
    expect(await page.locator('.tools').isVisible()).toBe(false);
    await page.click('.embed-list summary');
    expect(await page.locator('article[data-event]').nth(3).isVisible()).toBe(true);
    expect(await page.locator('ol article[data-event]').count()).toBe(wire.events.length);
    await context.close();
  });

  it('takes theme and plain from its query', async () => {
    const context = await embeds.browser.newContext({ colorScheme: 'light' });
    const page = await context.newPage();
    await page.goto(`${embeds.site}/embed/?theme=dark&plain=1`);
    await page.waitForSelector('.embed[data-live]');
    expect(await page.locator('.embed').evaluate((e) => getComputedStyle(e).colorScheme)).toBe('dark');
    expect(await page.locator('html').evaluate((e) => getComputedStyle(e).colorScheme)).toBe('dark');
    expect(await page.locator('.embed-controls').isVisible()).toBe(false);
    expect(await page.locator('[data-timeline-overview]').isVisible()).toBe(false);
    await context.close();
  });
});
