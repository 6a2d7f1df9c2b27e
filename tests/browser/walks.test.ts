import { describe, expect, it } from 'vitest';
import { objectionsTo } from '../support/axe.ts';
import { holdClock, liveOn, shownOn } from '../support/live.ts';
import { setTextSize } from '../support/text-size.ts';
import { openedSite, wake } from '../support/visit.ts';
import { wire } from '../support/wire.ts';

const site = openedSite();
const live = liveOn(site);

describe('random walks', () => {
  const walks = Number(process.env['WALKS'] ?? 3);
  const steps = Number(process.env['STEPS'] ?? 30);

  const patience = { timeout: Math.max(300_000, walks * steps * 600) };
  it(
    `end without an exception, with address and view in agreement, and a reload gives the same view (${walks} × ${steps})`,
    patience,
    async () => {
      let seed = 20_240_429;
      const random = (below: number): number => {
        seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
        return Math.floor((seed / 2_147_483_648) * below);
      };
      const pick = <Value>(values: readonly Value[]): Value => values[random(values.length)] as Value;
      for (let walk = 0; walk < walks; walk += 1)
        await live(pick(['/', '/zh/']), async (page) => {
          const letTimePass = await holdClock(page);
          const click = (selector: string, index = 0) =>
            page.evaluate(
              ([s, i]) =>
                document
                  .querySelectorAll<HTMLElement>(s as string)
                  [i as number]?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
              [selector, index] as const,
            );
          const actions: readonly (() => Promise<unknown>)[] = [
            () => click('[data-filter-company]', random(wire.companies.length)),
            () => click('[data-filter-era]', random(wire.eras.length)),
            () => click('[data-filter-all]'),
            () => click(pick(['[data-tool="zoom-in"]', '[data-tool="zoom-out"]', '[data-tool="reset"]'])),
            () => click('[data-timeline] > svg a[data-event]', random(40)),
            () => click('.card-tools button', random(2)),
            () =>
              page.evaluate(
                ([text]) => {
                  const field = document.querySelector<HTMLInputElement>('[data-timeline-search]');
                  if (field) field.value = text as string;
                  field?.dispatchEvent(new Event('input', { bubbles: true }));
                },
                [pick(['', 'Lumen', '法尔克', 'corvo 1998', '<b>'])],
              ),
            () => page.selectOption('[data-timeline-lens]', pick(['company', 'era', 'kind'])),
            () =>
              page.evaluate(
                ([x, y]) => {
                  const svg = document.querySelector('[data-timeline] > svg');
                  svg?.dispatchEvent(
                    new WheelEvent('wheel', {
                      ctrlKey: true,
                      deltaY: y as number,
                      clientX: x as number,
                      clientY: 300,
                      bubbles: true,
                      cancelable: true,
                    }),
                  );
                },
                [random(1200), pick([-120, 120, -30])],
              ),
            () => page.setViewportSize({ width: pick([390, 768, 1440]), height: 900 }),
            () => page.goBack(),
            () => page.goForward(),
            () => page.click('header a[hreflang]'),
          ];
          for (let step = 0; step < steps; step += 1) {
            await pick(actions)();
            if (!page.url().startsWith(site.origin)) await page.goto(`${site.origin}/`);
            await page.waitForSelector('main[data-locale]');
            if (!(await page.locator('main[data-awake]').count())) await wake(page);
          }
          await letTimePass();
          const before = await shownOn(page);
          await page.reload();
          await wake(page);
          expect(await shownOn(page)).toEqual(before);
        });
    },
  );
});

describe('text twice as large', () => {
  it('has every chip and all keys within a window of 320 px', async () => {
    for (const path of ['/', '/zh/'])
      await live(
        path,
        async (page) => {
          await setTextSize(page, '200%');
          await page.locator('[data-tool="help"]').dispatchEvent('click');
          const beyond = await page.evaluate(() =>
            [...document.querySelectorAll('.chip, .keys')].flatMap((part) => {
              const { left, top, right, bottom } = part.getBoundingClientRect();
              const isCut =
                left < 0 || right > innerWidth || (part.matches('.keys') && (top < 0 || bottom > innerHeight));
              return isCut ? [part.textContent] : [];
            }),
          );
          expect(beyond, path).toEqual([]);
        },
        { width: 320, height: 568 },
      );
  });
});

describe('after interaction', () => {
  it('axe still objects to nothing, light and dark', async () => {
    for (const path of [
      '/?company=lumen&select=strain-viewer',
      '/zh/?lens=kind&from=1995&to=1998',
      '/company/corvo/?select=corvo-open-mould',
      '/?q=zzz',
    ])
      expect(await live(path, (page) => objectionsTo(page)), path).toEqual([]);
  });
});
