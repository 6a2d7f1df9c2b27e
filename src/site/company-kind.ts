import { wordFor, type Locale } from '../i18n/index.ts';
import { siteDictionary } from '../i18n/all.ts';
import type { Company } from '../timeline/model/timeline.ts';

/** What an employer is called: “University”, or what its owner says instead. */
export const describeKind = ({ kind, kindLabel }: Company, locale: Locale): string =>
  kindLabel?.[locale] ?? wordFor(siteDictionary(locale).companyKinds, kind);
