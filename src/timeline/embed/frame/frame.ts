import { toLocale } from '../../../i18n/index.ts';
import { fromWire } from '../../model/from-wire.ts';
import { countSteps } from '../../interact/address.ts';
import { fromQuery, fromWritten, toQuery, toWritten, viewToQuery, type WrittenView } from '../../interact/codec.ts';
import { isPlainClick, targetOf } from '../../interact/events.ts';
import { onFirstSign } from '../../interact/sign.ts';
import type { MountedTimeline } from '../../interact/timeline.ts';
import type { View } from '../../interact/view.ts';
import { mountHeights, protocolsOf, resizerIn } from './heights.ts';
import { linksTo } from '../links.ts';
import { toMessage } from '../messages.ts';
import { onceAFrame } from './once.ts';
import { toTheme } from '../theme.ts';
import { mountWidget, setLooks } from '../widget.ts';

/** Writes the view into the frame’s address, from which a browser restores it, where the browser lets it: not in a sandbox, and never as a step of the host’s history. */
const keepAddress = (view: View): void => {
  const { searchParams } = new URL(location.href);
  const kept = ['theme', 'plain', 'childId'].flatMap((name) => {
    const value = searchParams.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  const search = toQuery(toWritten(view), Object.fromEntries(kept));
  try {
    history.replaceState(null, '', `${location.pathname}${search && `?${search}`}${location.hash}`);
  } catch {
    return;
  }
};

const isEmpty = (asked: WrittenView): boolean => Object.keys(asked).length === 0;

/** WordPress gives a frame up to 1000 pixels, and no scrollbar: controls are folded, and what is still higher scrolls within. */
const fitIntoWordPress = (page: HTMLElement): void => {
  page.toggleAttribute('data-capped', true);
  page.querySelector('.embed-controls')?.removeAttribute('open');
};

/** The address of this site for which a click leaves the frame; null for every other click. */
const addressOf = (event: MouseEvent): string | null => {
  const link = targetOf(event).closest('a')?.getAttribute('href');
  if (!link || event.defaultPrevented || !isPlainClick(event)) return null;
  const { href, host, pathname } = new URL(link, location.href);
  return host === location.host && pathname !== location.pathname ? href : null;
};

/** Leads the marks of the server’s picture to the story, for whoever opens them elsewhere: without script they lead to the list below. */
const leadToStory = (page: HTMLElement, story: string): void => {
  for (const link of page.querySelectorAll('[data-timeline] a[href^="#"]'))
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', story).href);
};

/**
 * Brings the page of a frame to life, at the reader’s first sign or where a view is asked for: the view of its address,
 * its height told to the host, messages from the host heard. Needs no storage, no request and no origin, so that it
 * works in `sandbox="allow-scripts"`.
 */
export const mountFrame = (page: HTMLElement, json: string): void => {
  const query = new URLSearchParams(location.search);
  const looks = { theme: query.get('theme'), plain: query.get('plain') };
  const named = document.getElementById(location.hash.slice(1));
  const own = { ...fromQuery(query), ...(named?.matches('article[data-event]') && { select: named.id }) };
  const send = (message: unknown): void => {
    if (window.parent !== window) window.parent.postMessage(message, '*');
  };
  setLooks(page, looks);
  const protocols = protocolsOf(location.href);
  if (protocols.secret) fitIntoWordPress(page);
  // WordPress may add its secret once the frame has loaded.
  window.addEventListener('hashchange', () => {
    const { secret } = protocolsOf(location.href);
    if (secret && secret !== protocols.secret) location.reload();
  });
  const heights = mountHeights(page, protocols, send);
  const story = page.querySelector<HTMLAnchorElement>('header a')?.href ?? location.href;
  const isStep = countSteps();
  page.dataset['live'] = '';

  let mounted: MountedTimeline | null = null;
  const show = (asked: WrittenView): void => {
    stop();
    // What was never seen is no start for a movement: a view that is asked for is drawn from nothing.
    if (!mounted && !isEmpty(asked)) page.querySelector('[data-timeline] > svg')?.replaceChildren();
    if (!mounted) leadToStory(page, story);
    mounted ??= mountWidget(page, {
      timeline: fromWire(JSON.parse(json)),
      locale: toLocale(page.dataset['locale']),
      links: linksTo(story),
      onChange: (view, cause) => {
        heights.changed();
        keepAddress(view);
        send({ type: 'career-timeline:view', version: 1, query: viewToQuery(view), step: isStep(cause) });
      },
    });
    const store = mounted?.store;
    store?.show(fromWritten(store.home.own, asked, store.home.extent));
    heights.changed();
  };
  const stop = onFirstSign(() => {
    show(own);
  });
  if (!isEmpty(own)) show(own);
  let latest: WrittenView = own;
  const showLatest = onceAFrame(() => {
    show(latest);
    if (mounted) keepAddress(mounted.store.view());
  });

  // The sandbox of WordPress opens no window: it follows links itself. What is done in the frame has been done by now.
  window.addEventListener('click', (event) => {
    const { secret } = protocols;
    const value = secret && addressOf(event);
    if (!value) return;
    event.preventDefault();
    send({ message: 'link', value, secret });
  });
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== window.parent || window.parent === window) return;
    const message = toMessage(data);
    const ready = typeof data === 'object' && data !== null && 'message' in data && data.message === 'ready';
    const resizer = resizerIn(data);
    // iframe-resizer wants to be greeted; the size that the frame has changes nothing.
    if (resizer?.sizer) send(`[iFrameSizer]${resizer.sizer}:${window.innerHeight}:${window.innerWidth}:init`);
    if (message?.type === 'career-timeline:hello' || ready || resizer) heights.tell(resizer ?? {});
    if (message?.type === 'career-timeline:theme' && toTheme(looks.theme) === 'auto')
      setLooks(page, { ...looks, theme: message.theme });
    if (message?.type !== 'career-timeline:show') return;
    latest = fromQuery(new URLSearchParams(message.query));
    showLatest();
  });
};
