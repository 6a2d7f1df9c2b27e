import type { Timeline } from '../model/timeline';
import { viewFromUrl, type View } from '../interact/view';

/** True for a switch that stands alone or says 1 or true, as `plain`, `plain=1`. */
export const isOn = (text: string | null): boolean => text !== null && !/^(0|false|no)$/i.test(text);

/** The view that a query asks for; what it asks in vain is left out. */
export const viewFromQuery = (timeline: Timeline, query: URLSearchParams): View =>
  viewFromUrl(timeline, new URL(`?${query.toString()}`, 'https://any.invalid/'));
