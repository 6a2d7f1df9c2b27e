import { describe, expect, it } from 'vitest';
import { dictionary } from '../../src/i18n/index.ts';
import { companyChain } from '../../src/timeline/model/timeline.ts';
import { describeWhen } from '../../src/timeline/model/words.ts';
import { documents, locales, prefixOf, timeline } from '../support/owner.ts';

const textOf = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe.each(locales)('the events in %s', (locale) => {
  const prefix = prefixOf(locale);
  const pageOf = (page: string) => documents.get(`${prefix}${page}index.html`);
  const cardsOf = (page: string) => [...(pageOf(page)?.querySelectorAll('ol article[data-event]') ?? [])];

  it('stand on the story page, each once, with date in words, company, summary and source', () => {
    const cards = new Map(cardsOf('').map((card) => [card.id, textOf(card)]));
    expect([...cards.keys()].toSorted()).toEqual(timeline.events.map(({ id }) => id).toSorted());
    expect(cardsOf('')).toHaveLength(timeline.events.length);
    for (const event of timeline.events) {
      const text = cards.get(event.id) ?? '';
      expect(text).toContain(describeWhen(event.when, locale, timeline.asOf).replaceAll(/\s/g, ' '));
      expect(text).toContain(event.title[locale]);
      expect(text).toContain(event.summary[locale]);
      if (event.note) expect(text).toContain(event.note[locale]);
      if (event.company)
        expect(text).toContain(timeline.companies.find(({ id }) => id === event.company)?.name[locale]);
      for (const { source } of event.claims)
        if (source) expect(text).toContain(timeline.sources.find(({ id }) => id === source)?.short[locale]);
    }
  });

  it('are those of the company or era on its page, in order of time, the same in chart and list', () => {
    const facets = [
      ...timeline.companies.map(
        ({ id }) =>
          [
            `company/${id}/`,
            timeline.events.filter((event) => companyChain(timeline.companies, event.company).includes(id)),
          ] as const,
      ),
      ...timeline.eras.map(({ id }) => [`era/${id}/`, timeline.events.filter((e) => e.eras.includes(id))] as const),
    ];
    for (const [page, events] of facets) {
      const ids = events.map(({ id }) => id);
      expect(
        cardsOf(page).map(({ id }) => id),
        page,
      ).toEqual(ids);
      const document = pageOf(page);
      const marks = [...(document?.querySelectorAll('[data-timeline] a[data-event]') ?? [])].map((a) =>
        a.getAttribute('data-event'),
      );
      expect(marks.toSorted(), page).toEqual(ids.toSorted());
      expect(textOf(document?.querySelector('[data-timeline-description]')), page).toMatch(
        new RegExp(`\\b${ids.length}\\b|${ids.length}个`),
      );
      const chip = document?.querySelector('.chip[aria-current]');
      if (chip) expect(textOf(chip.querySelector('.count')), page).toBe(String(ids.length));
    }
  });

  it('leave nothing undated that has a date, and date nothing that has none', () => {
    const { dates } = dictionary(locale);
    const vague = [
      dates.about(''),
      dates.uncertain(''),
      dates.untilUnknownStart(''),
      dates.sinceUnknownEnd(''),
    ].flatMap((words) =>
      words
        .trim()
        .split(/[\s,，()（）、]+/)
        .filter((word) => word.length > 1 || /\p{Script=Han}/u.test(word)),
    );
    for (const { when } of timeline.events)
      if (/[~?%]|^\/|\/$/.test(when.edtf)) {
        const said = describeWhen(when, locale, timeline.asOf);
        expect(
          vague.some((word) => said.includes(word)),
          said,
        ).toBe(true);
      }
  });
});
