import { afterAll, beforeAll, expect, it } from 'vitest';
import { inEveryEngine } from '../support/engines/index.ts';
import type { Place } from '../support/engines/reader.ts';
import { openHost, type Host } from '../support/host.ts';

inEveryEngine('an embed', (reader, site) => {
  let host: Host;
  beforeAll(async () => {
    host = await openHost();
  });
  afterAll(() => host.stop());

  const open = async (body: string): Promise<void> => {
    await reader().open(host.put({ body }));
    await reader().resize(1000, 900);
  };
  /** Gives a frame the first sign of a reader, once it is there. */
  const awake = async (place: Place): Promise<void> => {
    await expect.poll(() => place.ask(() => document.querySelector('.embed[data-live]') !== null)).toBe(true);
    await place.ask(() => dispatchEvent(new Event('scroll')));
    await expect.poll(() => place.ask(() => document.querySelector('.embed[data-awake]') !== null)).toBe(true);
  };
  const frame = (attributes: string): string =>
    `<iframe title="Timeline" src="${site}/embed/" width="700" ${attributes}></iframe><script src="${site}/embed/v1/frame.js"></script>`;

  for (const [kind, attributes] of [
    ['a frame', ''],
    ['a frame in a sandbox', 'sandbox="allow-scripts"'],
  ] as const) {
    it(`has its styles and its script in ${kind}, and is as high as what it shows`, async () => {
      await open(frame(attributes));
      await reader().within('iframe', async (place) => {
        await awake(place);
        expect(
          await place.ask(() => getComputedStyle(document.querySelector('.embed') ?? document.body).paddingTop),
        ).toBe('16px');
      });
      const bottom = () =>
        reader().within('iframe', (place) =>
          place.ask(() => Math.ceil(document.querySelector('.embed')?.getBoundingClientRect().bottom ?? 0)),
        );
      const height = () => reader().ask(() => document.querySelector('iframe')?.clientHeight ?? 0);
      await expect.poll(async () => (await height()) - (await bottom())).toBe(0);
    });

    it(`filters and opens cards in place in ${kind}`, async () => {
      await open(frame(attributes));
      await reader().within('iframe', async (place) => {
        await awake(place);
        await place.click('[data-filter-company="corvo"]');
        await expect
          .poll(() =>
            place.ask(
              () => document.querySelector('[data-filter-company="corvo"]')?.getAttribute('aria-current') ?? '',
            ),
          )
          .toBe('true');
        await place.click('[data-timeline] a[data-event] .ct-dot');
        await expect.poll(() => place.ask(() => document.querySelector('.embed-card h3') !== null)).toBe(true);
        expect(await place.ask(() => location.pathname)).toBe('/embed/');
      });
    });
  }

  it('is drawn as an element, filters, opens cards, and closes them by Escape', async () => {
    await open(`<career-timeline></career-timeline><script src="${site}/embed/v1/career-timeline.js"></script>`);
    const within = (selector: string) =>
      reader().ask(
        (part) => document.querySelector('career-timeline')?.shadowRoot?.querySelector(part) !== null,
        selector,
      );
    await expect.poll(() => within('[data-awake]')).toBe(true);
    await reader().click('career-timeline >>> [data-filter-company="corvo"]');
    await expect
      .poll(() => reader().ask(() => document.querySelector('career-timeline')?.getAttribute('company') ?? ''))
      .toBe('corvo');
    await reader().click('career-timeline >>> [data-timeline] a[data-event] .ct-dot');
    await expect.poll(() => within('.embed-card h3')).toBe(true);
    await reader().press('Escape');
    await expect.poll(() => within('.embed-card h3')).toBe(false);
  });
});
