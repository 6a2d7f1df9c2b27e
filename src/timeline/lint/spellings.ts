import { Faults, type Fault, type Named } from '../model/faults.ts';
import type { Prose } from './prose.ts';

/** A name as it is spelt somewhere. */
interface Spelt {
  readonly spelling: string;
  readonly named: Named;
  readonly field: string;
}

const word = /(?<![\p{L}\d./_@-])\p{Lu}[\p{Script=Latin}\d]*(?:-[\p{Script=Latin}\d]+)*(?![\d/_@(]|\.\w)/gu;

/** What makes a name of a word: a capital within it, after a small letter. */
const isName = (spelling: string): boolean => /\p{Ll}\p{Lu}/u.test(spelling);

/** Names that are spelt in several ways; each but the most frequent, where it stands. */
export function spellingAdvice(texts: readonly Prose[]): readonly Fault[] {
  const faults = new Faults();
  const spelt: readonly Spelt[] = texts.flatMap(({ named, field, text }) =>
    [...text.matchAll(word)].map(({ 0: spelling, index }) => ({
      spelling,
      field,
      named: named.file === undefined ? named : { ...named, offset: index },
    })),
  );
  const groups = Map.groupBy(spelt, ({ spelling }) => spelling.toLowerCase().replaceAll('-', ''));
  for (const group of groups.values()) {
    if (!group.some(({ spelling }) => isName(spelling))) continue;
    const bySpelling = [...Map.groupBy(group, ({ spelling }) => spelling)];
    const [usual = ''] = bySpelling.toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
    const seen = new Set<string>();
    for (const { spelling, named, field } of group) {
      const place = [spelling, named.name, field].join(' ');
      if (spelling === usual || seen.has(place)) continue;
      seen.add(place);
      const where = field && `field “${field}” `;
      faults.say(named, `${where}writes “${spelling}”, and other texts “${usual}”; choose one`, field.split('.'));
    }
  }
  return faults.found;
}
