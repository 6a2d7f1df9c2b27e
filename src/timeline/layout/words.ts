import { dictionary, wordFor, type Locale } from '../../i18n';
import { memoize } from '../model/memoize';
import { describeYears } from '../model/words';
import type { SceneWords } from './input';

/** The words of a scene in one language. */
export const sceneWords = (locale: Locale): SceneWords => ({
  label: (entry) => (entry.label ?? ('title' in entry ? entry.title : entry.name))[locale],
  kind: (kind) => wordFor(dictionary(locale).kinds, kind),
  other: dictionary(locale).otherLane,
  dates: memoize((when) => describeYears(when, locale)),
});
