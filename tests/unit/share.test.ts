import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import {
  choiceFromQuery,
  choiceToQuery,
  firstChoice,
  isDate,
  tiers,
  toRange,
  toWrittenView,
  widths,
  type Choice,
  type Scope,
} from '../../src/site/share/choice.ts';
import { pictureAddress, storyAddress } from '../../src/site/share/addresses.ts';
import type { Facts } from '../../src/site/share/facts.ts';
import { readForm } from '../../src/site/share/form.ts';
import { notesOf } from '../../src/site/share/notes.ts';
import { hostPolicy, snippetOf } from '../../src/site/share/snippet.ts';
import { themes, toTheme } from '../../src/timeline/embed/theme.ts';
import { fromQuery, toQuery } from '../../src/timeline/interact/codec.ts';
import { windowOf } from '../../src/timeline/model/window.ts';

const both = (text: string) => ({ en: text, zh: `${text}（中文）` });
const nasty = `"><script>alert(1)</script>&amp;'`;
const picture = (alt: string) => ({ en: { alt, ratio: 0.5 }, zh: { alt: `${alt}（中文）`, ratio: 0.5 } });
const frameHeights = {
  320: { whole: 1590, plain: 945 },
  600: { whole: 1335, plain: 920 },
  960: { whole: 1175, plain: 900 },
};
const facts = {
  roots: { en: 'https://example.org/career/', zh: 'https://example.org/career/zh/' },
  files: 'https://example.org/career/',
  whole: { name: both('Ada'), picture: picture('Ada. 3 events.') },
  companies: [
    { id: 'works', name: both('Works'), picture: picture('Ada. 2 events, Works.') },
    { id: 'engine', name: both('Engine & Sons'), picture: picture(nasty) },
  ],
  eras: [{ id: 'steam', name: both('Steam'), picture: picture('Ada. 1 event, Steam.') }],
  heights: { en: frameHeights, zh: frameHeights },
  events: [
    { id: 'engine', name: both(nasty), company: 'works' },
    { id: 'fair', name: both('World fair') },
  ],
  integrity: { frame: 'sha384-frame', element: 'sha384-element' },
} as unknown as Facts;

const dates = fc.constantFrom('2015', '2015-03', '2015-03-01', '2018', '2018-12');
const scopes: fc.Arbitrary<Scope> = fc.oneof(
  fc.constant({ kind: 'whole' } as const),
  fc.constantFrom({ kind: 'company', id: 'works' } as const, { kind: 'company', id: 'engine' } as const),
  fc.constant({ kind: 'era', id: 'steam' } as const),
  fc.constantFrom({ kind: 'event', id: 'engine' } as const, { kind: 'event', id: 'fair' } as const),
  fc
    .tuple(fc.oneof(dates, fc.constant('')), fc.oneof(dates, fc.constant('')))
    .map(([from, to]) => toRange(from, to) ?? ({ kind: 'whole' } as const)),
);
const choices: fc.Arbitrary<Choice> = fc.record({
  tier: fc.constantFrom(...tiers),
  scope: scopes,
  locale: fc.constantFrom('en', 'zh'),
  theme: fc.constantFrom(...themes),
  plain: fc.boolean(),
  pinned: fc.boolean(),
  width: fc.constantFrom(...widths),
});
const choice = (part: Partial<Choice>): Choice => ({ ...firstChoice('en'), ...part });
const elements = (snippet: string) => [
  ...parseHTML(`<!doctype html><html><body>${snippet}</body></html>`).document.body.querySelectorAll('*'),
];
const first = (part: Partial<Choice>) => elements(snippetOf(choice(part), facts, 700))[0];

describe('the state of the builder', () => {
  it('survives its address', () => {
    fc.assert(
      fc.property(choices, fc.constantFrom('en', 'zh'), (made, locale) => {
        const query = new URLSearchParams(choiceToQuery(made, locale));
        expect(choiceFromQuery(facts, query, locale)).toEqual(made);
      }),
    );
  });

  it('passes over every foreign value, and never throws', () => {
    const names = ['tier', 'company', 'era', 'select', 'from', 'to', 'lang', 'theme', 'plain', 'pinned', 'width'];
    const values = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('__proto__', 'constructor', nasty, '٢٠١٥'));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...names), values)), (pairs) => {
        const read = choiceFromQuery(facts, new URLSearchParams(pairs), 'en');
        expect(tiers).toContain(read.tier);
        expect(Object.keys(facts.roots)).toContain(read.locale);
        for (const element of elements(snippetOf(read, facts, 1)))
          for (const name of ['src', 'href'])
            expect(element.getAttribute(name) ?? facts.files).toMatch(/^https:\/\/example\.org\/career\//);
      }),
    );
  });

  it('knows the dates and the themes that the timeline knows', () => {
    expect(themes.map(toTheme)).toEqual(themes);
    fc.assert(
      fc.property(
        fc.integer({ min: -9999, max: 9999 }),
        fc.nat(14),
        fc.nat(33),
        fc.constantFrom(1, 2, 3),
        (y, m, d, parts) => {
          const pad = (n: number, length: number) => String(n).padStart(length, '0');
          const year = `${y < 0 ? '-' : ''}${pad(Math.abs(y), 4)}`;
          const text = [year, pad(m, 2), pad(d, 2)].slice(0, parts).join('-');
          expect(isDate(text)).toBe(windowOf(text) !== null);
        },
      ),
    );
  });

  it('takes no range that ends before it starts', () => {
    fc.assert(
      fc.property(dates, dates, (from, to) => {
        const turned = (windowOf(from)?.[0] ?? 0) >= (windowOf(to)?.[1] ?? 0);
        expect(toRange(from, to) === null).toBe(turned);
      }),
    );
    expect(toRange('2015', '')).toEqual({ kind: 'range', from: '2015', to: '' });
    expect(toRange('soon', '2018')).toEqual({ kind: 'range', from: '', to: '2018' });
    expect(toRange('', '')).toBeNull();
  });
});

describe('the form', () => {
  const form = (fields: Readonly<Record<string, string>>): FormData => {
    const data = new FormData();
    for (const [name, value] of Object.entries(fields)) data.set(name, value);
    return data;
  };

  it('finds an event by its title in either language, or by its id', () => {
    for (const event of ['World fair', ' world FAIR ', 'World fair（中文）', 'fair'])
      expect(readForm(facts, form({ scope: 'event', event }), 'en').choice.scope).toEqual({
        kind: 'event',
        id: 'fair',
      });
  });

  it('shows the whole timeline and says what is wrong where a field names nothing', () => {
    const wrong = readForm(facts, form({ scope: 'event', event: 'unfair' }), 'en');
    expect(wrong.choice.scope).toEqual({ kind: 'whole' });
    expect(notesOf(wrong)).toEqual(['event']);
    const turned = readForm(facts, form({ scope: 'range', from: '2018', to: '2015' }), 'en');
    expect([turned.choice.scope.kind, turned.faulty, notesOf(turned)]).toEqual(['whole', ['from', 'to'], ['range']]);
    expect(readForm(facts, form({ scope: 'range', from: '2018', to: '201' }), 'en').faulty).toEqual(['to']);
    expect(notesOf(readForm(facts, form({ scope: 'event', event: '' }), 'en'))).toEqual([]);
  });

  it('says what a picture cannot do', () => {
    const state = readForm(facts, form({ tier: 'picture', scope: 'range', from: '2015', theme: 'dark' }), 'en');
    expect(notesOf(state)).toEqual(['picture-theme', 'picture-scope']);
  });
});

describe('a snippet', () => {
  it('is markup of known elements whose texts stay texts, without style', () => {
    fc.assert(
      fc.property(choices, (made) => {
        const snippet = snippetOf(made, facts, 700);
        const names = elements(snippet).map(({ localName }) => localName);
        expect(names).toEqual(
          { picture: ['a', 'img'], frame: ['iframe', 'script'], element: ['career-timeline', 'a', 'script'] }[
            made.tier
          ],
        );
        expect(snippet).not.toMatch(/style|alert\(1\)<\/script>|javascript:/);
      }),
    );
  });

  it('is a picture in a link, as wide as its column, with its real alternative text', () => {
    const scope = { kind: 'company', id: 'engine' } as const;
    const link = first({ tier: 'picture', scope, width: 320 });
    const image = link?.querySelector('img');
    expect(link?.getAttribute('href')).toBe('https://example.org/career/company/engine/');
    expect(image?.getAttribute('src')).toBe('https://example.org/career/company/engine.svg');
    expect(['width', 'height', 'loading', 'alt'].map((name) => image?.getAttribute(name))).toEqual([
      '100%',
      null,
      'lazy',
      nasty,
    ]);
  });

  it('is a sandboxed frame with the scope, theme and looks in its address', () => {
    const frame = first({
      scope: { kind: 'range', from: '2015', to: '2018' },
      theme: 'dark',
      plain: true,
      locale: 'zh',
    });
    expect(frame?.getAttribute('src')).toBe(
      'https://example.org/career/zh/embed/?from=2015&to=2018&theme=dark&plain=1',
    );
    expect(frame?.getAttribute('sandbox')).toBe('allow-scripts allow-popups allow-popups-to-escape-sandbox');
    expect(frame?.getAttribute('title')).toBe('2015–2018 · Ada（中文）');
    expect(frame?.getAttribute('height')).toBe('700');
  });

  it('is an element with a link for those whom it does not reach', () => {
    const element = first({ tier: 'element', scope: { kind: 'event', id: 'engine' }, theme: 'light', plain: true });
    expect(Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]))).toEqual({
      src: 'https://example.org/career/timeline.json',
      lang: 'en',
      select: 'engine',
      theme: 'light',
      plain: '',
    });
    expect(element?.querySelector('a')?.getAttribute('href')).toBe('https://example.org/career/#engine');
    expect(element?.querySelector('a')?.textContent).toBe(`${nasty} · Ada`);
  });

  it('pins its script only where that is wanted', () => {
    const script = (tier: Choice['tier'], pinned: boolean) =>
      elements(snippetOf(choice({ tier, pinned }), facts, 1)).find(({ localName }) => localName === 'script');
    expect(script('frame', true)?.getAttribute('integrity')).toBe('sha384-frame');
    expect(script('element', true)?.getAttribute('integrity')).toBe('sha384-element');
    expect(script('element', true)?.getAttribute('crossorigin')).toBe('anonymous');
    expect(script('frame', false)?.hasAttribute('integrity')).toBe(false);
  });

  it('shows an event in the picture of its company, and years in the picture of all', () => {
    const file = (scope: Scope) => pictureAddress(choice({ scope }), facts).replace(facts.files, '');
    expect(file({ kind: 'event', id: 'engine' })).toBe('company/works.svg');
    expect(file({ kind: 'event', id: 'fair' })).toBe('timeline.svg');
    expect(file({ kind: 'range', from: '2015', to: '' })).toBe('timeline.svg');
    expect(storyAddress(choice({ scope: { kind: 'range', from: '2015', to: '' } }), facts)).toBe(
      'https://example.org/career/?from=2015',
    );
  });

  it('comes with the directives that its tier needs, for the origin alone', () => {
    expect(hostPolicy('picture', facts)).toBe('img-src https://example.org;');
    expect(hostPolicy('frame', facts)).toBe('frame-src https://example.org; script-src https://example.org;');
    expect(hostPolicy('element', facts)).toBe('script-src https://example.org; connect-src https://example.org;');
  });

  it('names its scope as the frame and the element read it', () => {
    fc.assert(
      fc.property(scopes, (scope) => {
        const written = toWrittenView(scope);
        expect(fromQuery(new URLSearchParams(toQuery(written)))).toEqual(written);
      }),
    );
  });
});
