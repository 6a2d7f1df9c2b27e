import { onceAFrame } from './once';

/** What hosts of frames listen to, beside our own message. */
export interface Protocols {
  /** The secret that WordPress gave the frame, in the fragment of its address; empty where there is none. */
  readonly secret: string;
  /** The number that pym.js gave the frame, in its query; empty where there is none. */
  readonly childId: string;
  /** The frame’s own address. */
  readonly href: string;
}

/** Reads the protocols that the address of a frame names; what does not look like theirs is passed over. */
export const protocolsOf = (href: string): Protocols => {
  const { searchParams, hash } = new URL(href);
  const [, secret = ''] = /(?:^#\?|&)secret=([A-Za-z0-9]{1,40})(?:&|$)/.exec(hash) ?? [];
  const [childId = ''] = /^[\w-]{1,80}$/.exec(searchParams.get('childId') ?? '') ?? [];
  return { secret, childId, href };
};

/** The messages that tell a height to every sort of host: our own, WordPress, AMP, Embedly, pym.js. */
export const heightMessages = (height: number, { secret, childId, href }: Protocols): readonly unknown[] => [
  { type: 'career-timeline:height', version: 1, height },
  { sentinel: 'amp', type: 'embed-size', height },
  JSON.stringify({ src: href, context: 'iframe.resize', height }),
  ...(secret ? [{ message: 'height', value: height, secret }] : []),
  ...(childId ? [`pymxPYMx${childId}xPYMxheightxPYMx${height}`] : []),
];

/**
 * Tells a height at once, and when it has changed, at most once a frame.
 * @param content the element whose height it is, from the top of the page
 * @param send posts one message to the host
 */
export const mountHeights = (
  content: HTMLElement,
  protocols: Protocols,
  send: (message: unknown) => void,
): { readonly tell: () => void; readonly changed: () => void } => {
  let told = 0;
  const measure = (): void => {
    const height = Math.ceil(content.getBoundingClientRect().bottom + window.scrollY);
    if (height === told || height === 0) return;
    told = height;
    for (const message of heightMessages(height, protocols)) send(message);
  };
  const later = onceAFrame(measure);
  new ResizeObserver(later).observe(content);
  document.fonts.addEventListener('loadingdone', later);
  measure();
  return {
    tell: () => {
      told = 0;
      later();
    },
    changed: later,
  };
};
