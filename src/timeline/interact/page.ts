import { everything } from '../model/filter';
import { mountAddress } from './address';
import { mountReading } from './reading';
import { mountTimeline, type MountOptions } from './timeline';
import { viewFromUrl, type View } from './view';

/** Brings a page of the site to life: its timeline, the address that keeps the view, the text that the overview follows. */
export const mountPage = (
  page: HTMLElement,
  options: Omit<MountOptions, 'setting' | 'onChange' | 'base'> & Required<Pick<MountOptions, 'base'>>,
): void => {
  const { timeline, base = everything } = options;
  const isStory = base.companies.length + base.eras.length === 0;
  const writeAddress = mountAddress(() => {
    arrive(false);
  });
  const mounted = mountTimeline(page, {
    ...options,
    setting: isStory ? 'story' : 'facet',
    onChange: (view, kind) => {
      writeAddress(view, kind);
      reading.refresh();
    },
    onPick: (instant) => {
      reading.goTo(instant);
    },
  });
  if (!mounted) return;
  /** On the page of a company or an era, others are pages of their own. */
  const asked = (): View => {
    const view = viewFromUrl(mounted.timeline, new URL(location.href));
    return isStory ? view : { ...view, filter: { ...view.filter, companies: [], eras: [] } };
  };
  const arrive = (goThere: boolean): void => {
    mounted.show(asked(), goThere);
    writeAddress(mounted.view(), '');
    reading.refresh();
  };
  const reading = mountReading(page, { ...mounted, timeline });
  // A browser goes to a fragment by itself, but where a filter leaves out what is above, that is elsewhere by now.
  if (location.search || location.hash) arrive(location.search !== '');
};
