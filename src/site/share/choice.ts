import type { Locale } from '../../i18n/index.ts';
import { themes, type Theme } from '../../timeline/embed/theme.ts';
import { fromQuery, toQuery, type WrittenView } from '../../timeline/interact/codec.ts';
import { windowBetween, windowOf } from '../../timeline/model/window.ts';
import { subjectsOf, type Facts } from './facts.ts';

export const tiers = ['picture', 'frame', 'element'] as const;
export type Tier = (typeof tiers)[number];

/** Widths of the preview in pixels. */
export const widths = [320, 600, 960] as const;
export type Width = (typeof widths)[number];

export const scopeKinds = ['whole', 'company', 'era', 'range', 'event'] as const;

/** What a snippet shows; one side of a range may be empty, not both. */
export type Scope =
  | { readonly kind: 'whole' }
  | { readonly kind: 'company' | 'era' | 'event'; readonly id: string }
  | { readonly kind: 'range'; readonly from: string; readonly to: string };

/** All that an embedder chooses in the builder. */
export interface Choice {
  readonly tier: Tier;
  readonly scope: Scope;
  readonly locale: Locale;
  readonly theme: Theme;
  readonly plain: boolean;
  /** Whether the script is pinned by its hash. */
  readonly pinned: boolean;
  readonly width: Width;
}

/** What the builder begins with, for a page in a language. */
export const firstChoice = (locale: Locale): Choice => ({
  tier: 'frame',
  scope: { kind: 'whole' },
  locale,
  theme: 'auto',
  plain: false,
  pinned: false,
  width: 600,
});

/** The value that a text names, or another. */
export const oneOf = <Value extends string | number>(
  values: readonly Value[],
  text: string | null,
  otherwise: Value,
): Value => values.find((value) => String(value) === text) ?? otherwise;

/** True for a date that the timeline can be filtered by: `2015`, `2015-03`, `2015-03-01`, `-0043`. */
export const isDate = (text: string): boolean => windowOf(text) !== null;

/** The range between two texts; null where none is a date, or where it ends before it starts. */
export const toRange = (first: string, last: string): Extract<Scope, { kind: 'range' }> | null => {
  const [from, to] = [first, last].map((text) => (isDate(text) ? text : '')) as [string, string];
  return windowBetween(from, to) && { kind: 'range', from, to };
};

/** The event, company or era with an id; null where there is none. */
export const toSubject = (facts: Facts, kind: 'company' | 'era' | 'event', id: string | null = null): Scope | null =>
  id !== null && subjectsOf(facts, kind).some((subject) => subject.id === id) ? { kind, id } : null;

/** Reads a choice from the address of the builder; what it does not know is passed over. */
export const choiceFromQuery = (facts: Facts, query: URLSearchParams, locale: Locale): Choice => {
  const first = firstChoice(locale);
  const locales = Object.keys(facts.roots) as Locale[];
  const { company, era, select, from = '', to = '' } = fromQuery(query);
  return {
    tier: oneOf(tiers, query.get('tier'), first.tier),
    scope:
      toSubject(facts, 'event', select) ??
      toSubject(facts, 'company', company) ??
      toSubject(facts, 'era', era) ??
      toRange(from, to) ??
      first.scope,
    locale: oneOf(locales, query.get('lang'), locale),
    theme: oneOf(themes, query.get('theme'), first.theme),
    plain: query.get('plain') === '1',
    pinned: query.get('pinned') === '1',
    width: oneOf(widths, query.get('width'), first.width),
  };
};

/** A scope in writing. */
export const toWrittenView = (scope: Scope): WrittenView => {
  switch (scope.kind) {
    case 'whole':
      return {};
    case 'company':
    case 'era':
      return { [scope.kind]: scope.id };
    case 'event':
      return { select: scope.id };
    case 'range':
      return { ...(scope.from && { from: scope.from }), ...(scope.to && { to: scope.to }) };
  }
};

/** The query of the builder for a choice, with `?`; empty for what it begins with. */
export const choiceToQuery = ({ scope, tier, theme, width, ...choice }: Choice, locale: Locale): string => {
  const first = firstChoice(locale);
  const query = toQuery(toWrittenView(scope), {
    ...(tier !== first.tier && { tier }),
    ...(choice.locale !== locale && { lang: choice.locale }),
    ...(theme !== first.theme && { theme }),
    ...(choice.plain && { plain: '1' }),
    ...(choice.pinned && { pinned: '1' }),
    ...(width !== first.width && { width: String(width) }),
  });
  return query && `?${query}`;
};
