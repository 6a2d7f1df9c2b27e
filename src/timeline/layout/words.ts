import { dictionary, type Locale } from '../../i18n';
import { describeYears } from '../model/words';
import type { SceneWords } from './input';

/** The words of a scene in one language. */
export const sceneWords = (locale: Locale): SceneWords => ({
  label: (entry) => ('title' in entry ? (entry.label ?? entry.title) : entry.name)[locale],
  kind: (kind) => dictionary(locale).kinds[kind],
  dates: (when) => describeYears(when, locale),
});
