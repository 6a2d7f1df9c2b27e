import { Faults, type Fault } from '../model/faults.ts';
import { toRaw } from '../model/raw.ts';
import { textsOf, type Entry } from './entries.ts';

/** Columns that a summary may take before its card is all text, and a title before the chart leaves it out. */
const room = { summary: 280, title: 40 } as const;

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/gu;

/** Columns that a text takes: two for what is as wide as it is high. */
const columnsOf = (text: string): number => text.length + (text.match(wide)?.length ?? 0);

/** Summaries too long for a card, and titles too long for the chart that have no label to stand there instead. */
export function longTextAdvice(entries: readonly Entry[]): readonly Fault[] {
  const faults = new Faults();
  for (const { named, raw, list } of entries) {
    if (list !== 'events') continue;
    const title = toRaw(raw)['label'] === undefined ? 'title' : 'label';
    for (const { path, byLocale } of textsOf(raw)) {
      const [field = ''] = path;
      const [limit, remedy] =
        field === 'summary'
          ? [room.summary, 'a card has room for about']
          : field === title
            ? [room.title, `${field === 'title' ? 'add a “label”: ' : ''}the chart has room for about`]
            : [Infinity, ''];
      for (const [locale, text] of Object.entries(byLocale))
        if (columnsOf(text) > limit)
          faults.say(
            named,
            `field “${[...path, locale].filter(Boolean).join('.')}” is ${columnsOf(text)} columns wide; ${remedy} ${limit}`,
            [...path, locale],
          );
    }
  }
  return faults.found;
}
