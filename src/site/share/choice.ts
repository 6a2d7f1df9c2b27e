import type { Locale } from '../../i18n';
import type { Window } from '../../timeline/model/calendar';
import { windowOf } from '../../timeline/model/filter';
import { themes, type Theme } from '../../timeline/embed/theme';
import { subjectsOf, type Facts } from './facts';

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

/** The time of a date that the timeline can be filtered by: `2015`, `2015-03`, `2015-03-01`, `-0043`; null for any other text. */
const timeOf = (text: string): Window | null => (/\d$/.test(text) ? windowOf(text) : null);

/** True for a date that the timeline can be filtered by. */
export const isDate = (text: string): boolean => timeOf(text) !== null;

/** The range between two texts; null where none is a date, or where it ends before it starts. */
export const toRange = (first: string, last: string): Extract<Scope, { kind: 'range' }> | null => {
  const [from, to] = [first, last].map((text) => (isDate(text) ? text : '')) as [string, string];
  const isForward = (timeOf(from)?.[0] ?? -Infinity) < (timeOf(to)?.[1] ?? Infinity);
  return (from || to) && isForward ? { kind: 'range', from, to } : null;
};

/** The event, company or era with an id; null where there is none. */
export const toSubject = (facts: Facts, kind: 'company' | 'era' | 'event', id: string | null): Scope | null =>
  id !== null && subjectsOf(facts, kind).some((subject) => subject.id === id) ? { kind, id } : null;

/** Reads a choice from the address of the builder; what it does not know is passed over. */
export const choiceFromQuery = (facts: Facts, query: URLSearchParams, locale: Locale): Choice => {
  const first = firstChoice(locale);
  const locales = Object.keys(facts.roots) as Locale[];
  return {
    tier: oneOf(tiers, query.get('tier'), first.tier),
    scope:
      toSubject(facts, 'event', query.get('select')) ??
      toSubject(facts, 'company', query.get('company')) ??
      toSubject(facts, 'era', query.get('era')) ??
      toRange(query.get('from') ?? '', query.get('to') ?? '') ??
      first.scope,
    locale: oneOf(locales, query.get('lang'), locale),
    theme: oneOf(themes, query.get('theme'), first.theme),
    plain: query.get('plain') === '1',
    pinned: query.get('pinned') === '1',
    width: oneOf(widths, query.get('width'), first.width),
  };
};

/** The names and values under which a scope is asked for, in queries and as attributes. */
export const scopePairs = (scope: Scope): readonly (readonly [string, string])[] => {
  switch (scope.kind) {
    case 'whole':
      return [];
    case 'company':
    case 'era':
      return [[scope.kind, scope.id]];
    case 'event':
      return [['select', scope.id]];
    case 'range':
      return [['from', scope.from] as const, ['to', scope.to] as const].filter(([, value]) => value);
  }
};

/** The query of the builder for a choice, with `?`; empty for what it begins with. */
export const choiceToQuery = (choice: Choice, locale: Locale): string => {
  const first = firstChoice(locale);
  const query = new URLSearchParams(scopePairs(choice.scope).map(([name, value]) => [name, value]));
  if (choice.tier !== first.tier) query.set('tier', choice.tier);
  if (choice.locale !== locale) query.set('lang', choice.locale);
  if (choice.theme !== first.theme) query.set('theme', choice.theme);
  if (choice.plain) query.set('plain', '1');
  if (choice.pinned) query.set('pinned', '1');
  if (choice.width !== first.width) query.set('width', String(choice.width));
  return query.size > 0 ? `?${query.toString()}` : '';
};
