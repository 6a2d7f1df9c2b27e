/** Reads of values of unknown shape, so that one fault of an entry does not hide the others. */
export type Raw = Readonly<Record<string, unknown>>;

/** The value as an object; an empty one where it is none. */
export const toRaw = (value: unknown): Raw => (typeof value === 'object' && value !== null ? (value as Raw) : {});

/** A field that is a text, or undefined. */
export const textOf = (value: unknown, field: string): string | undefined => {
  const text = toRaw(value)[field];
  return typeof text === 'string' ? text : undefined;
};

/** A field that is a list, or an empty one. */
export const listOf = (value: unknown, field: string): readonly unknown[] => {
  const list = toRaw(value)[field];
  return Array.isArray(list) ? (list as unknown[]) : [];
};

/** The ids of all entries of a list. */
export const idsOf = (value: unknown, list: string): ReadonlySet<string> =>
  new Set(listOf(value, list).flatMap((entry) => textOf(entry, 'id') ?? []));
