import type { Links } from '../draw/links.ts';
import type { Timeline } from '../model/timeline.ts';
import { homeOf } from '../interact/home.ts';
import { mountTimeline, type MountedTimeline, type MountOptions } from '../interact/timeline.ts';
import { toTheme } from './theme.ts';

/** How a widget looks, beside its view. */
export interface Looks {
  readonly theme: string | null;
  readonly plain: string | null;
}

/** True for a switch that stands alone or says 1 or true, as `plain`, `plain=1`. */
export const isOn = (text: string | null): boolean => text !== null && !/^(0|false|no)$/i.test(text);

/** Sets theme and controls of a drawn widget. */
export const setLooks = (root: HTMLElement, { theme, plain }: Looks): void => {
  root.dataset['theme'] = toTheme(theme);
  root.toggleAttribute('data-plain', isOn(plain));
};

/** Brings a drawn widget to life; null where it is not whole. */
export const mountWidget = (
  root: HTMLElement,
  {
    timeline,
    ...options
  }: Pick<MountOptions, 'locale' | 'onView' | 'onChange'> & {
    readonly timeline: Timeline;
    readonly links: Links;
  },
): MountedTimeline | null => {
  const mounted = mountTimeline(root, { ...options, home: homeOf(timeline, 'embed') });
  if (mounted) Object.assign(root.dataset, { live: '', awake: '' });
  return mounted;
};
