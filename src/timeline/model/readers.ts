import { fitText } from './characters.ts';
import { toLocalized, type Localized } from './localized.ts';

/** Reads a value of a file from elsewhere; null where it says nothing that can be read. */
export type Reader<Value> = (value: unknown) => Value | null;

type Shape = Readonly<Record<string, Reader<unknown>>>;

/** What the readers of a shape give: a field for each, but for those that may give nothing. */
type Read<Of extends Shape> = {
  readonly [Name in keyof Of as null extends ReturnType<Of[Name]> ? never : Name]: ReturnType<Of[Name]>;
} & {
  readonly [Name in keyof Of as null extends ReturnType<Of[Name]> ? Name : never]?: NonNullable<ReturnType<Of[Name]>>;
};

/** The fields of an object; none where a value is no object. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** Reads the fields of a shape; what says nothing is left out. */
export function read<Of extends Shape>(shape: Of, value: unknown): Read<Of> {
  const fields = fieldsOf(value);
  const read = Object.entries(shape).map(([name, of]) => [name, of(fields[name])] as const);
  return Object.fromEntries(read.filter(([, field]) => field !== null)) as Read<Of>;
}

/** A reader of a shape; null where one of the fields that it cannot be without is missing. */
export function whole<Of extends Shape, Needed extends keyof Read<Of>>(shape: Of, ...needed: readonly Needed[]) {
  type Whole = Read<Of> & Required<Pick<Read<Of>, Needed>>;
  return (value: unknown): Whole | null => {
    const fields = read(shape, value);
    return needed.every((name) => name in fields) ? (fields as Whole) : null;
  };
}

/** A reader that gives something else where another gives nothing. */
export function or<Value>(of: Reader<Value>, otherwise: Value) {
  return (value: unknown): Value => of(value) ?? otherwise;
}

/** A reader of what can be read in a list; an empty one for what is none. */
export function listOf<Value>(of: Reader<Value>) {
  return (value: unknown): Value[] => (Array.isArray(value) ? value.flatMap((item: unknown) => of(item) ?? []) : []);
}

/** A reader of one of some values. */
export function oneOf<Value extends string>(...values: readonly Value[]): Reader<Value> {
  return (value) => values.find((known) => known === value) ?? null;
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? fitText(value) : '';
}

/** A text that says something. */
export function namedOf(value: unknown): string | null {
  return textOf(value) || null;
}

/** An id that may stand in an address, a selector and a style rule. */
export function idOf(value: unknown): string | null {
  return /^[a-z0-9][a-z0-9-]{0,99}$/.exec(textOf(value))?.[0] ?? null;
}

/** An address of the web; null for `javascript:`, `data:` and whatever else a stranger may write. */
export function addressOf(value: unknown): string | null {
  const text = textOf(value);
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? text : null;
}

/** A text by language, or one for all; null where it says nothing in any. */
export function localizedOf(value: unknown): Localized | null {
  const texts = Object.entries(fieldsOf(value)).map(([locale, text]) => [locale, textOf(text)] as const);
  const written = typeof value === 'string' ? textOf(value) : Object.fromEntries(texts);
  return Object.values(written).some(Boolean) ? toLocalized(written) : null;
}
