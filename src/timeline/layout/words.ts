import { dictionary, wordFor, type Locale } from '../../i18n/index.ts';
import { memoize } from '../model/memoize.ts';
import { describeBriefly, describeYears } from '../model/words.ts';
import type { SceneWords } from './input.ts';

/** The words of a scene in one language. */
export const sceneWords = (locale: Locale): SceneWords => ({
  // A line feed in it would be taken for a second line.
  label: (entry) => (entry.label ?? ('title' in entry ? entry.title : entry.name))[locale].replace(/\s+/g, ' '),
  kind: (kind) => wordFor(dictionary(locale).kinds, kind),
  other: dictionary(locale).otherLane,
  dates: memoize((when) => describeYears(when, locale)),
  date: memoize((when) => describeBriefly(when, locale)),
});
