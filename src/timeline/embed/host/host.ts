import { fromQuery, toQuery } from '../../interact/codec.ts';
import { toMessage, type Message } from '../messages.ts';
import { schemeOf, themeOfScheme, type Theme } from '../theme.ts';

/** The address under which the site’s frames stand, whatever their language: the folder above this script’s. */
const siteOf = (script: string): string => new URL('../../', script).href;

/** True for a frame that shows this site’s timeline. */
const isOurs = ({ src }: HTMLIFrameElement, site: string): boolean =>
  src.startsWith(site) && /^(\w[\w-]*\/)?embed\/?(\?|#|$)/.test(src.slice(site.length));

/** The view that a frame shows where nobody asks for another: that of its own address, whatever else that says. */
const ownQuery = ({ src }: HTMLIFrameElement): string => toQuery(fromQuery(new URL(src).searchParams));

/** Pixels that the borders and paddings of a frame take from the height that is set. */
const edgesOf = (frame: HTMLIFrameElement): number => {
  const style = getComputedStyle(frame);
  if (style.boxSizing !== 'border-box') return 0;
  const edges = [style.borderTopWidth, style.borderBottomWidth, style.paddingTop, style.paddingBottom];
  return edges.reduce((sum, edge) => sum + Number.parseFloat(edge), 0);
};

/**
 * Keeps the height of the site’s frames on a host page. A frame with `data-career-timeline-key="name"` keeps its view in
 * that key of the host’s query, too: a link to the article with `?name=select%3Dan-event` opens that event, and the back
 * button walks through the views.
 * @param script the address of this script
 */
export const mountHost = (script: string): void => {
  const site = siteOf(script);
  const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter((f) => isOurs(f, site));
  const keyOf = (frame: HTMLIFrameElement): string => frame.dataset['careerTimelineKey'] ?? '';
  const asked = (frame: HTMLIFrameElement): string | null => new URL(location.href).searchParams.get(keyOf(frame));
  const queryOf = (frame: HTMLIFrameElement): string => asked(frame) ?? ownQuery(frame);
  const send = (frame: HTMLIFrameElement, message: Message): void => {
    frame.contentWindow?.postMessage(message, '*');
  };
  const show = (frame: HTMLIFrameElement): void => {
    if (keyOf(frame)) send(frame, { type: 'career-timeline:show', version: 1, query: queryOf(frame) });
  };
  const dressed = new WeakMap<HTMLIFrameElement, Theme>();
  /** Tells a frame whether it stands in the light or in the dark, as most browsers do not. */
  const dress = (frame: HTMLIFrameElement): void => {
    const theme = themeOfScheme(schemeOf(frame));
    if (theme === (dressed.get(frame) ?? 'auto')) return;
    dressed.set(frame, theme);
    send(frame, { type: 'career-timeline:theme', version: 1, theme });
  };
  const dressAll = (): void => {
    frames().forEach(dress);
  };
  const dressing = new MutationObserver(dressAll);
  /** Writes the view of a frame into its key; everything else of the address stays to the letter. */
  const keep = (frame: HTMLIFrameElement, query: string, step: boolean): void => {
    const key = keyOf(frame);
    const others = location.search
      .slice(1)
      .split('&')
      .filter((part) => part && !new URLSearchParams(part).has(key));
    const own = query === ownQuery(frame) ? [] : [`${encodeURIComponent(key)}=${encodeURIComponent(query)}`];
    const search = [...others, ...own].join('&');
    try {
      history[step ? 'pushState' : 'replaceState'](
        history.state,
        '',
        `${location.pathname}${search && `?${search}`}${location.hash}`,
      );
    } catch {
      // A page without an address of its own, or more steps than the browser takes.
    }
  };
  const greeted = new WeakSet<HTMLIFrameElement>();

  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const message = toMessage(data);
    const frame = message && frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame) return;
    if (message.type === 'career-timeline:height') {
      frame.style.setProperty('height', `${message.height + edgesOf(frame)}px`, 'important');
      if (!greeted.has(frame) && asked(frame) !== null) show(frame);
      greeted.add(frame);
      dress(frame);
      for (const part of [document.documentElement, document.body, frame]) dressing.observe(part, { attributes: true });
    } else if (message.type === 'career-timeline:view' && keyOf(frame) && queryOf(frame) !== message.query) {
      keep(frame, message.query, message.step);
    }
  });
  window.addEventListener('popstate', () => {
    frames().forEach(show);
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', dressAll);
  // A frame that is moved in the page begins anew.
  document.addEventListener(
    'load',
    ({ target }) => {
      const frame = frames().find((ours) => ours === target);
      if (!frame) return;
      if (asked(frame) !== null) show(frame);
      dressed.delete(frame);
      dress(frame);
    },
    { capture: true },
  );
  for (const frame of frames()) send(frame, { type: 'career-timeline:hello', version: 1 });
};
