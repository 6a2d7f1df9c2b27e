import type { Locale } from '../../i18n/index.ts';
import type { When } from '../model/dates.ts';
import type { Timeline } from '../model/timeline.ts';
import { describeWhen, machineDate } from '../model/words.ts';
import type { Html } from './html.ts';

/** A date in words; a `<time>` where HTML can express it. */
export const drawWhen = (html: Html, when: When, { asOf }: Pick<Timeline, 'asOf'>, locale: Locale): HTMLElement => {
  const text = describeWhen(when, locale, asOf);
  const datetime = machineDate(when);
  return datetime ? html('time', { datetime }, text) : html('span', { class: 'when' }, text);
};
