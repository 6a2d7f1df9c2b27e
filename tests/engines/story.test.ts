import { expect, it } from 'vitest';
import { inEveryEngine } from '../support/engines/index.ts';
import { rest } from '../support/engines/reader.ts';
import { wire } from '../support/wire.ts';

/** Labels of the chart whose letters touch; runs in the page. Engines differ in how much room they count above and below. */
const crossingLabels = (): string[] => {
  const labels = [...document.querySelectorAll('[data-timeline] > svg text')].flatMap((text) => {
    const { visibility, display, fontSize } = getComputedStyle(text);
    const { left, right, top, height } = text.getBoundingClientRect();
    const size = Number.parseFloat(fontSize);
    const first = top + (height - size) / 2;
    const seen = visibility === 'visible' && display !== 'none' && right > left;
    return seen ? [{ text: text.textContent, left, right, top: first, bottom: first + size }] : [];
  });
  if (labels.length < 5) return ['hardly any label'];
  return labels.flatMap((a, i) =>
    labels
      .slice(i + 1)
      .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
      .map((b) => `${a.text} × ${b.text}`),
  );
};

inEveryEngine('the story', (reader, site) => {
  /** Opens a page and gives it the first sign of a reader. */
  const open = async (path: string): Promise<void> => {
    await reader().open(`${site}${path}`);
    await reader().resize(1440, 900);
    await reader().point(5, 5);
    await reader().point(8, 8);
    await expect.poll(() => reader().ask(() => document.querySelector('main[data-awake]') !== null)).toBe(true);
    await reader().ask(() => document.fonts.ready.then(() => true));
    // The picture is drawn for the window once the page is awake.
    await expect
      .poll(() => reader().ask(() => document.querySelector('[data-timeline] > svg[data-state]') !== null))
      .toBe(true);
    await reader().ask(rest);
  };
  const shown = () =>
    reader().ask(() => ({
      list: [...document.querySelectorAll('li:not([hidden]) > details > article[data-event]')]
        .map(({ id }) => id)
        .sort(),
      chart: [...document.querySelectorAll('[data-timeline] > svg a[data-event]')]
        .map((a) => a.getAttribute('data-event') ?? '')
        .sort(),
      search: location.search,
    }));
  /** The event whose card is open beside the text; empty where none is. */
  const openCard = () =>
    reader().ask(() => document.querySelector('.slot .card h3 a')?.getAttribute('href')?.slice(1) ?? '');
  const ofCorvo = wire.events.filter(({ company }) => company === 'corvo').map(({ id }) => id).sort(); // prettier-ignore

  it.each(['/', '/zh/'])('has no label of the chart that runs into another on %s', async (path) => {
    await open(path);
    expect(await reader().ask(crossingLabels)).toEqual([]);
  });

  it('leads from a mark to its card', async () => {
    await open('/');
    // On others of one time only the last can be pressed.
    const mark = await reader().ask(() => {
      const marks = [...document.querySelectorAll('[data-timeline] > svg a[data-event]')];
      const free = marks.find((link) => {
        const { x, y, width, height } = link.querySelector('.ct-dot')?.getBoundingClientRect() ?? new DOMRect();
        return width > 0 && document.elementFromPoint(x + width / 2, y + height / 2)?.closest('a') === link;
      });
      return free?.getAttribute('data-event') ?? '';
    });
    await reader().click(`[data-timeline] > svg a[data-event="${mark}"] .ct-dot`);
    await expect.poll(openCard).toBe(mark);
    const { top, scrolled } = await reader().ask(() => ({
      top: document.querySelector('.slot .card')?.getBoundingClientRect().top ?? -1,
      scrolled: window.scrollY,
    }));
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(900);
    expect(scrolled).toBe(0);
  });

  it('filters chart, list and address together, and the back button undoes it', async () => {
    await open('/');
    const before = await shown();
    await reader().click('[data-filter-company="corvo"]');
    await expect.poll(shown).toEqual({ list: ofCorvo, chart: ofCorvo, search: '?company=corvo' });
    await reader().ask(() => {
      history.back();
    });
    await expect.poll(shown).toEqual(before);
  });

  it('finds what is typed', async () => {
    await open('/');
    await reader().click('[data-timeline-search]');
    await reader().type('corvo');
    await expect.poll(async () => (await shown()).search).toBe('?q=corvo');
    const { list, chart } = await shown();
    expect(list.length).toBeLessThan(wire.events.length);
    expect(chart).toEqual(list);
  });

  it('lets the arrows walk the marks, and Enter open the one that has the focus', async () => {
    await open('/');
    await reader().ask(() => {
      document.querySelector<SVGAElement>('[data-timeline] a[tabindex="0"]')?.focus();
    });
    const focused = () => reader().ask(() => document.activeElement?.getAttribute('data-event') ?? '');
    await reader().press('Home');
    const first = await focused();
    await reader().press('ArrowRight');
    const second = await focused();
    expect(second).not.toBe('');
    expect(second).not.toBe(first);
    await reader().press('Enter');
    await expect.poll(openCard).toBe(second);
  });

  it('comes back to the same place when it is loaded again', async () => {
    await open('/');
    const place = () =>
      reader().ask(() => Math.round(document.querySelectorAll('[data-chapter]')[3]?.getBoundingClientRect().top ?? 0));
    await reader().ask(() => {
      document.querySelectorAll('[data-chapter]')[3]?.scrollIntoView({ behavior: 'instant' });
      window.scrollBy({ top: 300, behavior: 'instant' });
    });
    const before = await place();
    expect(before).toBeLessThan(-100);
    await reader().ask(() => {
      document.documentElement.dataset['left'] = '';
      location.reload();
    });
    await expect.poll(() => reader().ask(() => !('left' in document.documentElement.dataset))).toBe(true);
    await expect.poll(place).toBe(before);
  });

  it('shows beside the text which chapter is read', async () => {
    await open('/');
    const read = (id: string) =>
      reader().ask((chapter) => {
        const section = document.getElementById(chapter);
        section?.scrollIntoView({ block: 'start', behavior: 'instant' });
        const chart = document.querySelector('[data-timeline] > svg')?.getBoundingClientRect();
        const isBeside =
          chart !== undefined && chart.left > (section?.querySelector('p')?.getBoundingClientRect().right ?? 0);
        const said = document.querySelector('[data-followed]')?.textContent;
        return isBeside && Boolean(said) && said === section?.dataset['progress'];
      }, id);
    const chapters = await reader().ask(() => [...document.querySelectorAll('[data-chapter]')].map(({ id }) => id));
    for (const chapter of chapters.slice(2, 5)) await expect.poll(() => read(chapter)).toBe(true);
  });
});
