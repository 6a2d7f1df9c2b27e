import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf } from '../support/address.ts';
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
import { wire } from '../support/wire.ts';

let embeds: Embeds;
let visit: Embeds['visit'];
beforeAll(async () => {
  embeds = await openEmbeds();
  ({ visit } = embeds);
});
afterAll(() => embeds.leave());

const script = (name = 'career-timeline.js', attributes = ''): string => embeds.script(name, attributes);
const timeline = (page: Page) => page.locator('career-timeline');
const active = (frame: Awaited<ReturnType<typeof frameOf>>): Promise<string[]> =>
  frame
    .locator('.filters [aria-current="true"]:not([data-filter-all])')
    .evaluateAll((chips) => chips.map(({ dataset }) => (dataset.filterCompany ?? dataset.filterEra) as string));

describe('<career-timeline> and its host', () => {
  it('takes its place from the host, and leaves the look of its own content to it', async () => {
    const head =
      '<style>body { background: #111; color: rgb(238, 238, 238); font: 20px monospace } career-timeline { margin: 40px; width: 500px }</style>';
    const body = `${element(`src="${embeds.site}/nothing.json"`, '<p id="own">Own content</p>')}${script()}`;
    await visit(
      { head, body },
      async (page) => {
        const look = (e: Element) => [getComputedStyle(e).color, getComputedStyle(e).fontSize];
        const message = timeline(page).locator('[role="status"]');
        await message.waitFor();
        expect(await page.locator('#own').evaluate(look)).toEqual(['rgb(238, 238, 238)', '20px']);
        expect(await message.evaluate(look)).toEqual(['rgb(238, 238, 238)', '20px']);
        expect(await timeline(page).evaluate((e) => [getComputedStyle(e).marginTop, e.clientWidth])).toEqual([
          '40px',
          500,
        ]);
        await page.addStyleTag({ content: 'career-timeline { display: none }' });
        expect(await page.locator('#own').isVisible()).toBe(false);
      },
      { ignore: /Failed to load resource|CORS policy/ },
    );
  });

  it.each([
    ['dark', /^oklch\(0\.1/],
    ['light', /^oklch\(0\.9/],
  ] as const)('is %s where the reader’s device is', async (colorScheme, ground) => {
    await visit(
      { body: `${element()}${script()}` },
      async (page) => {
        await drawn(page);
        const embed = timeline(page).locator('.embed');
        expect(await embed.evaluate((e) => getComputedStyle(e).backgroundColor)).toMatch(ground);
      },
      { options: { colorScheme } },
    );
  });

  it.each(['windows-1252', 'gb18030'])('says its words as they are on a page in %s', async (encoding) => {
    const headers = { 'content-type': `text/html; charset=${encoding}` };
    await visit({ body: `${element()}${script()}`, headers }, async (page) => {
      await drawn(page);
      expect(await page.evaluate(() => document.characterSet.toLowerCase())).toBe(encoding);
      const years = await timeline(page).locator('.ct-dates').allTextContents();
      expect(years.length).toBeGreaterThan(0);
      expect(years.join('')).toMatch(/^[\d c.?–]+$/);
    });
  });

  it('finds its data beside its script when that is loaded as a module', async () => {
    await visit({ body: `${element()}${script('career-timeline.js', 'type="module"')}` }, async (page) => {
      await drawn(page);
      expect(await described(page)).toMatch(new RegExp(`^${wire.events.length} events`));
    });
  });

  it('draws on a page whose images are named like properties of the document', async () => {
    const body = `<img name="currentScript" alt=""><img name="baseURI" alt="">${element()}${script()}`;
    await visit({ body }, drawn);
  });

  it('speaks the language of the page, seen from within a shadow tree of the host', async () => {
    await visit({ body: `<div id="place" lang="zh-Hans"></div>${script()}` }, async (page) => {
      await page.evaluate(() => {
        const tree = document.getElementById('place')?.attachShadow({ mode: 'open' });
        tree?.append(document.createElement('career-timeline'));
      });
      await drawn(page);
      expect(await described(page)).toContain(`${wire.events.length}个`);
    });
  });

  it('keeps its look when it is moved into another document', async () => {
    const body = `${element()}<iframe title="Other" srcdoc="<!doctype html><p>Other</p>" width="900" height="900"></iframe>${script()}`;
    await visit({ body }, async (page) => {
      await drawn(page);
      await page.evaluate(() => {
        const moved = document.querySelector('career-timeline');
        if (moved) document.querySelector('iframe')?.contentDocument?.body.append(moved);
      });
      const embed = page.frameLocator('iframe').locator('career-timeline .embed');
      await embed.waitFor();
      expect(await embed.evaluate((e) => getComputedStyle(e).paddingTop)).toBe('16px');
    });
  });

  it('tells every part of a view that one click changes', async () => {
    await visit({ body: `${element('select="strain-viewer" from="1995" to="1998"')}${script()}` }, async (page) => {
      await drawn(page);
      await page.evaluate(() => {
        const told: string[] = [];
        Object.assign(window, { told });
        for (const type of ['select', 'filter', 'range'])
          document.addEventListener(`career-timeline:${type}`, (event) => {
            told.push(`${type} ${JSON.stringify((event as CustomEvent<object>).detail).slice(0, 40)}`);
          });
      });
      const told = () => page.evaluate(() => (window as unknown as { told: string[] }).told.splice(0));
      await timeline(page).locator('[data-filter-company="corvo"]').click();
      expect(await told()).toEqual(['select {"id":null}', expect.stringContaining('filter {"company":["corvo"]')]);
      await timeline(page).locator('[data-filter-all]').click();
      expect(await told()).toEqual(['range {"from":"","to":""}', expect.stringContaining('filter {"company":[]')]);
    });
  });

  it('stays alive while its language changes, and asks for nothing', async () => {
    await visit({ body: `${element('company="corvo"')}${script()}` }, async (page) => {
      await drawn(page);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await timeline(page).evaluate((e) => {
        e.setAttribute('lang', 'zh');
      });
      await timeline(page).locator('[lang="zh-CN"][data-awake]').waitFor();
      expect(await described(page)).toMatch(/个事件中的/);
      expect(asked.filter((address) => address.endsWith('.json'))).toEqual([]);
      await timeline(page).locator('[data-timeline] a[data-event]').first().dispatchEvent('click');
      await timeline(page).locator('.embed-card h3').waitFor();
    });
  });

  it('lets the page scroll once the wheel has zoomed it as far as it goes', async () => {
    await visit({ body: `${element()}<div style="height: 4000px"></div>${script()}` }, async (page) => {
      await drawn(page);
      const box = await timeline(page).locator('[data-timeline] > svg').boundingBox();
      if (!box) throw new Error('no chart');
      await timeline(page).locator('[data-timeline] a[tabindex="0"]').focus();
      await page.mouse.move(box.x + 400, box.y + 200);
      for (let i = 0; i < 30; i += 1) await page.mouse.wheel(0, 240);
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
    });
  });

  it('draws events at no company in the colour of the text', async () => {
    const when = { edtf: '2020', start: ['2020-01-01', '2021-01-01'], end: ['2020-01-01', '2021-01-01'] };
    const json = { version: 1, events: [{ id: 'a', kind: 'work', title: { en: 'A' }, when }] };
    const prepare = async (page: Page): Promise<void> => {
      const headers = { 'access-control-allow-origin': '*' };
      await page.route('**/alone.json', (route) => route.fulfill({ json, headers }));
    };
    const body = `${element(`src="${embeds.site}/alone.json"`)}${script()}`;
    await visit(
      { body },
      async (page) => {
        await drawn(page);
        const stroke = await timeline(page)
          .locator('.ct-dot')
          .evaluate((dot) => getComputedStyle(dot).stroke);
        expect(stroke).not.toBe('none');
        expect(await timeline(page).locator('h2 a').textContent()).not.toBe('');
      },
      { prepare },
    );
  });

  it('closes its card by Escape, and leaves the dialog around it open', async () => {
    await visit({ body: `<dialog>${element('select="fathomless"')}</dialog>${script()}` }, async (page) => {
      await page.evaluate(() => {
        document.querySelector('dialog')?.showModal();
      });
      await drawn(page);
      const heading = timeline(page).locator('.embed-card h3 a');
      await heading.focus();
      await page.keyboard.press('Escape');
      await heading.waitFor({ state: 'detached' });
      expect(await page.locator('dialog').evaluate((dialog) => (dialog as HTMLDialogElement).open)).toBe(true);
    });
  });

  it('brings the event into view that goto opens', async () => {
    await visit({ body: `${element()}<div style="height: 4000px"></div>${script()}` }, async (page) => {
      await drawn(page);
      await page.evaluate(() => {
        window.scrollTo(0, document.body.scrollHeight);
      });
      await timeline(page).evaluate((e) => (e as unknown as { goto: (id: string) => boolean }).goto('fathomless'));
      const top = await timeline(page)
        .locator('.embed-card')
        .evaluate((card) => card.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(900);
    });
  });

  it('leaves the focus in the host’s field when goto opens an event', async () => {
    await visit({ body: `<textarea></textarea>${element()}${script()}` }, async (page) => {
      await drawn(page);
      await page.focus('textarea');
      await timeline(page).evaluate((e) => (e as unknown as { goto: (id: string) => boolean }).goto('fathomless'));
      await timeline(page).locator('.embed-card h3').waitFor();
      await page.keyboard.type('still here');
      expect(await page.inputValue('textarea')).toBe('still here');
    });
  });

  it('opens the earlier events in place, and leaves the host’s page where it is', async () => {
    await visit({ body: `${element()}${script()}` }, async (page) => {
      await drawn(page);
      const article = (await addressOf(page)).href;
      await timeline(page).locator('.ct-earlier a').click();
      await timeline(page).locator('.embed-card h3').waitFor();
      expect((await addressOf(page)).href).toBe(article);
    });
  });

  it('is hidden where its host is hidden, and takes no clicks where its host takes none', async () => {
    const layer = (style: string): string =>
      `<button style="position: absolute; top: 200px; left: 300px" onclick="this.textContent = 'Pressed'">Press</button><div style="position: fixed; inset: 0; ${style}">${element()}</div>${script()}`;
    for (const style of ['visibility: hidden', 'opacity: 0; pointer-events: none'])
      await visit({ body: layer(style) }, async (page) => {
        await timeline(page).locator('[data-awake]').waitFor({ state: 'attached' });
        await page.locator('body > button').click();
        expect(await page.locator('body > button').textContent()).toBe('Pressed');
        const seen = await timeline(page).evaluate((e) =>
          [...(e.shadowRoot?.querySelectorAll('*') ?? [])].some((part) =>
            part.checkVisibility({ visibilityProperty: true }),
          ),
        );
        expect(seen).toBe(!style.startsWith('visibility'));
      });
  });

  it('stays closed as a popover until its host opens it', async () => {
    await visit(
      { body: `${element('popover id="pop"')}<button popovertarget="pop">Open</button>${script()}` },
      async (page) => {
        expect(await timeline(page).isVisible()).toBe(false);
        await page.locator('body > button').click();
        await drawn(page);
        expect(await timeline(page).isVisible()).toBe(true);
      },
    );
  });

  it('raises no error on the host’s window when its column changes its width', async () => {
    await visit({ body: `<article style="width: 900px">${element()}</article>${script()}` }, async (page) => {
      await drawn(page);
      const errors = await page.evaluate(async () => {
        const seen: string[] = [];
        window.addEventListener('error', ({ message }) => seen.push(message));
        for (const width of [700, 400, 280, 900]) {
          const article = document.querySelector('article');
          if (article) article.style.width = `${width}px`;
          for (let i = 0; i < 4; i += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        return seen;
      });
      expect(errors).toEqual([]);
    });
  });

  it.each(['zoom: 1.5', 'zoom: 0.7', 'transform: scale(0.6)'])(
    'keeps brush and names where hand and marks are on a host with %s',
    async (style) => {
      const body = `<div style="width: 600px; transform-origin: 0 0; ${style}">${element()}</div>${script()}`;
      await visit({ body }, async (page) => {
        await drawn(page);
        const middle = (selector: string) =>
          timeline(page)
            .locator(selector)
            .first()
            .evaluate((e) => {
              const { left, right, top } = e.getBoundingClientRect();
              return { left, right, x: (left + right) / 2, y: top };
            });
        const handle = '[data-timeline-overview] [role="slider"]';
        await timeline(page).locator(handle).first().scrollIntoViewIfNeeded();
        const before = await middle(handle);
        await page.mouse.move(before.x, before.y + 3);
        await page.mouse.down();
        await page.mouse.move(before.x + 40, before.y + 3, { steps: 4 });
        expect(Math.abs((await middle(handle)).x - before.x - 40)).toBeLessThan(2);
        await page.mouse.up();
        await timeline(page).locator('[data-timeline] a[tabindex="0"]').focus();
        for (const key of ['End', 'Home', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
        // The mark may still be on its way to where the drag has brought it.
        const place = async (): Promise<string> => {
          const [tip, mark] = [await middle('.ct-tip'), await middle('a:focus .ct-dot')];
          const [over, apart] = [tip.left <= mark.x && mark.x <= tip.right, mark.y - tip.y];
          return over && apart > 0 && apart < 80 ? 'above' : JSON.stringify({ tip, mark });
        };
        await expect.poll(place).toBe('above');
      });
    },
  );

  it('opens the event that goto was asked for before there was a timeline, lifting a filter that hides it', async () => {
    const body = `<div style="height: 3000px"></div>${element('company="corvo"')}${script()}`;
    await visit({ body }, async (page) => {
      await timeline(page).evaluate((e) => (e as unknown as { goto: (id: string) => boolean }).goto('fathomless'));
      await page.evaluate(() => {
        window.scrollTo(0, document.body.scrollHeight);
      });
      await timeline(page).locator('.embed-card h3').waitFor();
      expect(await timeline(page).getAttribute('company')).toBe(null);
      expect(await timeline(page).getAttribute('select')).toBe('fathomless');
    });
  });

  it('opens cards in another document, where elements are of other classes', async () => {
    const body = `<iframe title="Other" srcdoc="<!doctype html><p>Other</p>" width="900" height="900"></iframe>${script()}`;
    await visit({ body }, async (page) => {
      await page.evaluate(() => {
        const other = document.querySelector('iframe')?.contentDocument;
        other?.body.append(document.createElement('career-timeline'));
      });
      const moved = page.frameLocator('iframe').locator('career-timeline');
      await moved.locator('[data-awake]').waitFor();
      await moved.locator('[data-filter-company="corvo"]').click();
      await moved.locator('a[data-event="corvo-open-mould"]').dispatchEvent('click');
      await moved.locator('.embed-card h3').waitFor();
      expect(await page.locator('iframe').evaluate((e) => (e as HTMLIFrameElement).contentDocument?.URL)).toBe(
        'about:srcdoc',
      );
    });
  });

  it('looks the same on a page that has custom properties of the same names', async () => {
    const names = [
      'row-height',
      'context-foot',
      'nudge',
      'label',
      'anchor',
      'at-start',
      'at-end',
      'row',
      'side',
      'ink',
    ];
    const heads = ['', `<style>* { ${names.map((name) => `--${name}: 99px`).join('; ')} }</style>`];
    const pictures: Buffer[] = [];
    for (const head of heads)
      await visit({ head, body: `${element()}${script()}` }, async (page) => {
        await drawn(page);
        pictures.push(await timeline(page).locator('[data-timeline] > svg').screenshot());
      });
    expect(pictures[1]?.equals(pictures[0] as Buffer)).toBe(true);
  });

  it('lets a page be scrolled sideways over a chart that has the focus', async () => {
    const body = `<div id="wide" style="overflow: auto; width: 600px"><div style="width: 2000px">${element('style="width: 1500px"')}</div></div>${script()}`;
    await visit({ body }, async (page) => {
      await drawn(page);
      await timeline(page).locator('[data-timeline] a[tabindex="0"]').focus();
      await page.mouse.move(300, 300);
      await page.mouse.wheel(300, 0);
      await expect.poll(() => page.locator('#wide').evaluate((e) => e.scrollLeft)).toBeGreaterThan(100);
    });
  });

  it('may be removed by a listener of the host while it tells what one click has changed', async () => {
    await visit({ body: `${element('select="strain-viewer"')}${script()}` }, async (page) => {
      await drawn(page);
      await page.evaluate(() => {
        document.addEventListener('career-timeline:select', ({ target }) => {
          (target as Element).remove();
        });
      });
      await timeline(page).locator('[data-filter-company="corvo"]').click();
      await expect.poll(() => timeline(page).count()).toBe(0);
    });
  });

  it('opens the card of an event that is named like a part of the chart', async () => {
    const events = wire.events.map((event, i) => (i === 0 ? { ...event, id: 'ct-title' } : event));
    await visit(
      { body: `${element(`src="${embeds.site}/renamed.json" select="ct-title"`)}${script()}` },
      async (page) => {
        await drawn(page);
        expect(await timeline(page).locator('.embed-card h3').textContent()).toBe(wire.events[0]?.title.en);
      },
      {
        prepare: async (page) => {
          await page.route('**/renamed.json', (route) =>
            route.fulfill({ json: { ...wire, events }, headers: { 'access-control-allow-origin': '*' } }),
          );
        },
      },
    );
  });

  it('shows its link, selected, where the page has no clipboard', async () => {
    await visit({ body: `${element('select="fathomless"')}${script()}` }, async (page) => {
      await drawn(page);
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await timeline(page).locator('.card-tools button', { hasText: 'Copy link' }).click();
      const field = timeline(page).locator('.card-tools input');
      expect(await field.inputValue()).toMatch(/#fathomless$/);
      expect(await page.evaluate(() => document.getSelection()?.toString())).toMatch(/#fathomless$/);
    });
  });

  it('prints the chart, the description and the open card, no controls', async () => {
    await visit({ body: `${element('select="fathomless"')}${script()}` }, async (page) => {
      await drawn(page);
      await page.emulateMedia({ media: 'print' });
      const seen = (selector: string) => timeline(page).locator(selector).first().isVisible();
      for (const selector of ['.ct', '[data-timeline-description]', '.embed-card h3', '.embed-story'])
        expect(await seen(selector), selector).toBe(true);
      for (const selector of ['.overview', '.tools', '.filters', '.card-tools', '.embed-list'])
        expect(await seen(selector), selector).toBe(false);
    });
  });

  it('and pictures show on a page that isolates itself from other origins', async () => {
    const headers = {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    };
    const body = `${element()}<img src="${embeds.site}/timeline.svg" alt="Timeline" width="600">${embeds.frame('/embed/', 'width="600" credentialless')}${script()}${script('frame.js')}`;
    await visit({ headers, body }, async (page) => {
      await drawn(page);
      expect(await page.locator('img').evaluate((i) => (i as HTMLImageElement).naturalWidth)).toBe(1200);
      await frameOf(page);
    });
  });
});

describe('a frame and its host', () => {
  const keyed = (path: string, attributes = ''): string =>
    `${embeds.frame(path, `width="800" data-career-timeline-key="career" ${attributes}`)}${script('frame.js')}`;
  const key = async (page: Page): Promise<string | null> => (await addressOf(page)).searchParams.get('career');

  it('keeps its height by a script that is loaded as a module', async () => {
    await visit({ body: `${embeds.frame('/embed/')}${script('frame.js', 'type="module"')}` }, (page) => fitted(page));
  });

  it('goes back to what its own address shows, and shows everything when everything was asked for', async () => {
    await visit({ body: keyed('/embed/?company=corvo') }, async (page) => {
      const content = await frameOf(page);
      await content.click('[data-filter-era="cast-glass"]');
      await expect.poll(() => key(page)).toBe('company=corvo&era=cast-glass');
      await page.goBack();
      await expect.poll(() => active(content)).toEqual(['corvo']);
      expect(await key(page)).toBe(null);
      await content.click('[data-filter-all]');
      await expect.poll(() => key(page)).toBe('');
      await page.reload();
      const again = await frameOf(page);
      await expect.poll(() => active(again)).toEqual([]);
    });
  });

  it('counts no look in its own address as a view: what is reset leaves the host’s address clean', async () => {
    await visit({ body: keyed('/embed/?theme=dark&plain=0') }, async (page) => {
      const content = await frameOf(page);
      const length = await page.evaluate(() => history.length);
      await content.click('[data-tool="reset"]');
      await content.click('[data-filter-company="corvo"]');
      await expect.poll(() => key(page)).toBe('company=corvo');
      await content.click('[data-filter-all]');
      await expect.poll(() => key(page)).toBe(null);
      expect(await page.evaluate(() => history.length)).toBe(length + 2);
    });
  });

  it('fits its content when WordPress adds its secret after the frame has loaded', async () => {
    const body = `${embeds.frame('/embed/', 'width="600" height="200" scrolling="no" sandbox="allow-scripts"')}<script>
      addEventListener('message', ({ data }) => {
        if (data.secret === 'a1B2c3D4e5' && data.message === 'height') document.querySelector('iframe').height = data.value;
      });
    </script>`;
    await visit({ body }, async (page) => {
      await page.locator('iframe').evaluate((frame) => {
        (frame as HTMLIFrameElement).src += '#?secret=a1B2c3D4e5';
      });
      await expect.poll(() => heightOf(page)).toBeGreaterThan(400);
      await fitted(page);
    });
  });

  it('has no inner scrollbar where the host counts borders and padding as part of its height', async () => {
    const head = '<style>* { box-sizing: border-box } iframe { border: 5px solid; padding: 7px 0 }</style>';
    await visit({ head, body: `${embeds.frame('/embed/')}${script('frame.js')}` }, async (page) => {
      const content = await frameOf(page);
      const hidden = () =>
        content.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);
      await expect.poll(hidden).toBe(0);
    });
  });

  it('shows what the host’s address names when a reader has left the article and comes back', async () => {
    const body = `${embeds.frame('/embed/', 'width="800" data-career-timeline-key="career"')}${script('frame.js')}`;
    await visit({ body }, async (page) => {
      const content = await frameOf(page);
      await content.click('[data-filter-company="corvo"]');
      await expect.poll(() => new URL(page.url()).searchParams.get('career')).toBe('company=corvo');
      await page.goBack();
      await expect.poll(() => active(content)).toEqual([]);
      const article = (await addressOf(page)).href;
      await page.goto(embeds.host.put({ body: 'Another article' }));
      await page.goBack();
      expect((await addressOf(page)).href).toBe(article);
      expect(await active(await frameOf(page))).toEqual([]);
    });
  });

  it('opens in a tab of its own the card of the mark that is clicked with Ctrl', async () => {
    await visit({ body: 'A host' }, async (page) => {
      await page.goto(`${embeds.site}/embed/#fathomless`);
      await page.locator('.embed[data-awake]').waitFor();
      expect(await page.locator('.embed-card h3').textContent()).toBe(
        wire.events.find(({ id }) => id === 'fathomless')?.title.en,
      );
    });
  });

  it('shows what the host’s address names when it is moved in the page', async () => {
    await visit({ body: `<div id="place"></div>${keyed('/embed/')}` }, async (page) => {
      const content = await frameOf(page);
      await content.click('[data-filter-company="corvo"]');
      await expect.poll(() => key(page)).toBe('company=corvo');
      await page.evaluate(() => {
        const moved = document.querySelector('iframe');
        if (moved) document.getElementById('place')?.append(moved);
      });
      await expect.poll(async () => active(await frameOf(page))).toEqual(['corvo']);
      await fitted(page);
    });
  });

  it('leaves the host’s state of the history and its fragment alone', async () => {
    await visit({ body: keyed('/embed/') }, async (page) => {
      const content = await frameOf(page);
      await page.evaluate(() => {
        history.replaceState({ router: 7 }, '', '?x=1#/route');
      });
      await content.click('[data-filter-company="corvo"]');
      await expect.poll(() => key(page)).toBe('company=corvo');
      expect((await addressOf(page)).searchParams.get('x')).toBe('1');
      expect((await addressOf(page)).hash).toBe('#/route');
      expect(await page.evaluate(() => history.state as unknown)).toEqual({ router: 7 });
    });
  });

  it('works on a page that has no address to keep a view in', async () => {
    const inner = keyed('/embed/').replaceAll('"', '&quot;');
    await visit(
      { body: `<iframe title="Preview" srcdoc="${inner}" width="900" height="900"></iframe>` },
      async (page) => {
        const content = page.frameLocator('iframe').frameLocator('iframe');
        await content.locator('.embed[data-live]').waitFor();
        await content.locator('[data-filter-company="corvo"]').click();
        await content.locator('[data-filter-company="corvo"][aria-current="true"]').waitFor();
      },
    );
  });

  it('asks WordPress to follow links to the site, as its sandbox opens no window', async () => {
    const listen = `<script>window.links = []; addEventListener('message', ({ data }) => { if (data.message === 'link') links.push(data); });</script>`;
    const body = `${listen}${embeds.frame('/embed/?select=fathomless#?secret=a1B2c3D4e5', 'width="600" height="1000" sandbox="allow-scripts"')}`;
    await visit({ body }, async (page) => {
      const content = await frameOf(page);
      await content.click('.embed-story a');
      await content.click('.embed-card h3 a');
      const links = () => page.evaluate(() => (window as unknown as { links: unknown[] }).links);
      await expect.poll(links).toEqual([
        { message: 'link', value: `${embeds.site}/`, secret: 'a1B2c3D4e5' },
        { message: 'link', value: `${embeds.site}/#fathomless`, secret: 'a1B2c3D4e5' },
      ]);
    });
  });

  it('searches by Enter, and shows its link where it may not copy, in the strictest sandbox', async () => {
    const body = embeds.frame('/embed/?select=fathomless', 'width="600" height="1200" sandbox="allow-scripts"');
    await visit(
      { body },
      async (page) => {
        const content = await frameOf(page);
        await content.locator('.card-tools button', { hasText: 'Copy link' }).click();
        await expect.poll(() => content.locator('.card-tools input').inputValue()).toMatch(/#fathomless$/);
        await content.locator('[data-timeline-search]').fill('corvo');
        await content.locator('[data-timeline-search]').press('Enter');
        await expect.poll(() => content.textContent('[data-timeline-description]')).toContain('corvo');
      },
      { ignore: /Clipboard API has been blocked/ },
    );
  });

  it('tells its height once a frame, however often it is asked', async () => {
    const listen = `<script>window.heights = 0; addEventListener('message', ({ data }) => { if (data.type === 'career-timeline:height') heights += 1; });</script>`;
    await visit({ body: `${listen}${embeds.frame('/embed/')}` }, async (page) => {
      const heights = () => page.evaluate(() => (window as unknown as { heights: number }).heights);
      const content = await frameOf(page);
      await expect.poll(heights).toBeGreaterThan(0);
      const before = await heights();
      await page.evaluate(() => {
        const { contentWindow } = document.querySelector('iframe') as HTMLIFrameElement;
        for (let i = 0; i < 500; i += 1) contentWindow?.postMessage({ type: 'career-timeline:hello', version: 1 }, '*');
      });
      await expect.poll(heights).toBeGreaterThan(before);
      await heardAll(page, content);
      expect(await heights()).toBeLessThan(before + 50);
      expect(await heightOf(page)).toBeGreaterThan(0);
    });
  });
});
