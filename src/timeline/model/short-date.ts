import { dictionary, type Locale } from '../../i18n';
import type { When } from './dates';
import { describeYear, describeYears } from './words';

const tags: Readonly<Record<Locale, string>> = { en: 'en-GB', zh: 'zh-CN' };

/**
 * When a date begins, in the fewest words and no sharper than a month: “2016”, “c. 2016”, “Aug”; by years where its start is
 * not known.
 * @param withYear says the year of a month, too, before or after a space: “Aug 2016”
 */
export function describeStart(when: When, locale: Locale, withYear: boolean): string {
  const { start } = when;
  if (start.kind !== 'known') return describeYears(when, locale);
  const { earliest, precision, qualifier } = start;
  if (precision !== 'month' && precision !== 'day')
    return describeYears({ ...when, end: start, interval: false }, locale);
  const month = new Intl.DateTimeFormat(tags[locale], { month: 'short', timeZone: 'UTC' }).format(earliest);
  const year = describeYear(earliest, locale);
  const date = !withYear ? month : locale === 'zh' ? `${year}年 ${month}` : `${month} ${year}`;
  const { about, uncertain, aboutUncertain } = dictionary(locale).shortDates;
  return { '': (text: string) => text, '~': about, '?': uncertain, '%': aboutUncertain }[qualifier](date);
}
