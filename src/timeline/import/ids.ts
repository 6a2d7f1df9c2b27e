/** A name in small letters, digits and single hyphens; empty where it has no Latin letter or digit. */
export function kebab(name: string): string {
  const latin = name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss').replace(/['’]/g, '').toLowerCase();
  // A name of another script that has a digit or a letter in it would be called by that alone.
  if (
    /\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Cyrillic}|\p{sc=Arabic}|\p{sc=Hebrew}|\p{sc=Hangul}|\p{sc=Greek}/u.test(
      latin,
    )
  )
    return '';
  const words = latin.split(/[^a-z0-9]+/).filter(Boolean);
  const short = words.filter((_, i) => words.slice(0, i + 1).join('-').length <= 60);
  return (short.length > 0 ? short : words.map((word) => word.slice(0, 60)).slice(0, 1)).join('-');
}

/** Gives ids that differ: after the name, else `company-3` after the kind of thing and its number. */
export function idGiver(kind: string): (name: string) => string {
  const given = new Set<string>();
  let count = 0;
  return (name) => {
    count += 1;
    const stem = kebab(name) || `${kind}-${count}`;
    let id = stem;
    for (let i = 2; given.has(id); i += 1) id = `${stem}-${i}`;
    given.add(id);
    return id;
  };
}
