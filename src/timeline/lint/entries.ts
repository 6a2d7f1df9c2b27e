import { whole, type Named } from '../model/faults.ts';
import { listOf, textOf, toRaw, type Raw } from '../model/raw.ts';

/** An entry of an owner’s data as it is written, or what stands outside the lists. */
export interface Entry {
  readonly named: Named;
  readonly raw: Raw;
  readonly list: string;
  readonly id: string;
}

const lists = ['companies', 'eras', 'people', 'sources', 'events'] as const;

/** Every entry of an owner’s data, what stands outside the lists first. */
export function entriesOf(source: unknown): readonly Entry[] {
  const outside = Object.fromEntries(Object.entries(toRaw(source)).filter(([key]) => !lists.includes(key as never)));
  return [
    { named: whole, raw: outside, list: '', id: '' },
    ...lists.flatMap((list) =>
      listOf(source, list).map((value, index): Entry => {
        const id = textOf(value, 'id') ?? '';
        return { named: { name: `${list} “${id}”`, path: [list, index] }, raw: toRaw(value), list, id };
      }),
    ),
  ];
}

/** A text in the languages in which it is written, and the keys that lead to it in its entry. */
export interface WrittenText {
  readonly path: readonly string[];
  readonly byLocale: Readonly<Record<string, string>>;
}

/** Fields that hold no prose. */
const codes: readonly string[] = [
  'id',
  'when',
  'date',
  'kind',
  'color',
  'url',
  'href',
  'language',
  'company',
  'partOf',
];

/** Every text of an entry. */
export function textsOf(value: unknown, path: readonly string[] = []): readonly WrittenText[] {
  if (typeof value === 'string') return [{ path, byLocale: { '': value } }];
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).filter(([key]) => !codes.includes(key));
  const isLocalized =
    inner.length > 0 && inner.every(([key, text]) => /^[a-z]{2}(-\w+)*$/i.test(key) && typeof text === 'string');
  if (isLocalized) return [{ path, byLocale: Object.fromEntries(inner) as Record<string, string> }];
  return inner.flatMap(([key, child]) => textsOf(child, [...path, key]));
}
