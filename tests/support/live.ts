import type { Page } from 'playwright-core';
import { wake, type Visitor, type VisitOptions } from './visit.ts';
import { wire } from './wire.ts';

/** Opens a page, brings it to life and hands it on, with little motion where nothing else is asked. */
export type Live = <Result>(
  path: string,
  use: (page: Page) => Promise<Result>,
  options?: VisitOptions,
) => Promise<Result>;

export const liveOn =
  (site: Pick<Visitor, 'visit'>): Live =>
  (path, use, options = {}) =>
    site.visit(path, { reducedMotion: 'reduce', ...options }, async (page) => {
      await wake(page);
      return use(page);
    });

/** Leaves the page without its fonts: the browser takes a place up again before they come, and they change the lines. */
export const withoutFonts = (page: Page): Promise<unknown> =>
  page.route('**/*.woff2', (route) => route.abort('aborted'));

/** Takes a page’s clock in hand; what is answered lets all pass that the page has put off, without waiting for it. */
export const holdClock = async (page: Page): Promise<() => Promise<void>> => {
  await page.clock.install();
  return () => page.clock.runFor(5000);
};

/** The two handles of the overview. */
export const handlesOf = (page: Page) => {
  const sliders = page.locator('[data-timeline-overview] [role="slider"]');
  return { from: sliders.first(), to: sliders.last() };
};

/** Has an awake page show another address of its own. */
export const turnTo = (page: Page, address: string): Promise<void> =>
  page.evaluate((next) => {
    history.pushState(null, '', next);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);

/** What a page shows: the ids in chart and list, the count in the description, the counts of the chips, the address. */
export const shownOn = (page: Page) =>
  page.evaluate(() => {
    const attributes = (selector: string, read: (element: Element) => string | null) =>
      [...document.querySelectorAll(selector)].map((element) => read(element) ?? '').sort();
    return {
      chart: attributes('[data-timeline] > svg a[data-event]', (a) => a.getAttribute('data-event')),
      list: attributes('article[data-event]:not([hidden])', ({ id }) => id),
      description: document.querySelector('[data-timeline-description]')?.textContent ?? '',
      chips: attributes(
        '.chip[aria-current="true"]',
        (chip) => chip.getAttribute('data-filter-company') ?? chip.getAttribute('data-filter-era') ?? 'all',
      ),
      counts: Object.fromEntries(
        [...document.querySelectorAll('[data-filter-company], [data-filter-era]')].map((chip) => [
          chip.getAttribute('data-filter-company') ?? chip.getAttribute('data-filter-era'),
          Number(chip.querySelector('.count')?.textContent),
        ]),
      ),
      url: location.search,
      domainEmpty: document.querySelectorAll('[data-timeline-empty]:not([hidden])').length,
    };
  });

/** A company and those that it is part of. */
const whole = (company: string | undefined): string[] => {
  const entry = wire.companies.find(({ id }) => id === company);
  return entry ? [entry.id, ...whole(entry.partOf)] : [];
};
/** The events that a filter leaves, by id. */
export const expected = (company?: string, era?: string): string[] =>
  wire.events
    .filter(
      (e) =>
        (company === undefined || whole(e.company).includes(company)) && (era === undefined || e.eras.includes(era)),
    )
    .map(({ id }) => id)
    .sort();
