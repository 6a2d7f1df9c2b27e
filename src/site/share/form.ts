import type { Locale } from '../../i18n/index.ts';
import { themes } from '../../timeline/embed/theme.ts';
import {
  firstChoice,
  isDate,
  oneOf,
  scopeKinds,
  tiers,
  toRange,
  toSubject,
  widths,
  type Choice,
  type Scope,
} from './choice.ts';
import type { Facts } from './facts.ts';

/** Fields of the form whose text names nothing. */
export type Faulty = 'from' | 'to' | 'event';

export interface FormState {
  readonly choice: Choice;
  readonly faulty: readonly Faulty[];
}

/** The id of the event that a text names, by its title in any language or by the id itself; null for any other text. */
const eventNamed = ({ events }: Facts, text: string): string | null => {
  const wanted = text.trim().toLowerCase();
  const found = events.find(({ id, name }) =>
    [id, ...Object.values(name)].some((known) => known.toLowerCase() === wanted),
  );
  return found?.id ?? null;
};

/** Reads what is chosen in the form, and which of the fields that count at present name nothing; empty ones name nothing yet. */
export const readForm = (facts: Facts, form: FormData, locale: Locale): FormState => {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const first = firstChoice(locale);
  const kind = oneOf(scopeKinds, text('scope'), 'whole');
  const [from, to, event] = [text('from'), text('to'), text('event')];
  const scopes: Readonly<Record<typeof kind, () => Scope | null>> = {
    whole: () => null,
    company: () => toSubject(facts, 'company', text('company')),
    era: () => toSubject(facts, 'era', text('era')),
    range: () => toRange(from, to),
    event: () => toSubject(facts, 'event', eventNamed(facts, event)),
  };
  const scope = scopes[kind]();
  const dates: readonly Faulty[] = (['from', 'to'] as const).filter((name) => text(name) && !isDate(text(name)));
  const turned: readonly Faulty[] = dates.length === 0 && from && to && !scope ? ['from', 'to'] : dates;
  const faulty = { range: turned, event: event && !scope ? (['event'] as const) : [] };
  return {
    choice: {
      tier: oneOf(tiers, text('tier'), first.tier),
      scope: scope ?? first.scope,
      locale: oneOf(Object.keys(facts.roots) as Locale[], text('lang'), locale),
      theme: oneOf(themes, text('theme'), first.theme),
      plain: form.has('plain'),
      pinned: form.has('pinned'),
      width: oneOf(widths, text('width'), first.width),
    },
    faulty: kind === 'range' || kind === 'event' ? faulty[kind] : [],
  };
};

/** The names and values of the form’s fields for a choice; its switches are on where they are named. */
const fieldsOf = (facts: Facts, choice: Choice, locale: Locale): Readonly<Record<string, string>> => {
  const { scope } = choice;
  const event = scope.kind === 'event' && facts.events.find(({ id }) => id === scope.id);
  return {
    tier: choice.tier,
    scope: scope.kind,
    lang: choice.locale,
    theme: choice.theme,
    width: String(choice.width),
    ...(scope.kind === 'company' || scope.kind === 'era' ? { [scope.kind]: scope.id } : {}),
    ...(scope.kind === 'range' ? { from: scope.from, to: scope.to } : {}),
    ...(event ? { event: event.name[locale] } : {}),
    ...(choice.plain ? { plain: '1' } : {}),
    ...(choice.pinned ? { pinned: '1' } : {}),
  };
};

/** Sets the form to a choice; fields of scopes that are not chosen stay as they are. */
export const writeForm = (facts: Facts, form: HTMLFormElement, choice: Choice, locale: Locale): void => {
  const fields = fieldsOf(facts, choice, locale);
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
    const value = fields[field.name];
    if (field.type === 'radio' || field.type === 'checkbox')
      (field as HTMLInputElement).checked = value === field.value;
    else if (value !== undefined) field.value = value;
  }
};
