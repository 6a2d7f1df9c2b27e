import { onceAFrame } from './once.ts';

/** What hosts of frames listen to, beside our own message. */
export interface Protocols {
  /** The secret that WordPress gave the frame, in the fragment of its address; empty where there is none. */
  readonly secret: string;
  /** The number that pym.js gave the frame, in its query; empty where there is none. */
  readonly childId: string;
  /** The frame’s own address. */
  readonly href: string;
  /** The name that iframe-resizer gave the frame, in its message; none before that. */
  readonly sizer?: string;
  /** True once open-iframe-resizer has asked. */
  readonly open?: boolean;
}

/** Reads the protocols that the address of a frame names; what does not look like theirs is passed over. */
export const protocolsOf = (href: string): Protocols => {
  const { searchParams, hash } = new URL(href);
  const [, secret = ''] = /(?:^#\?|&)secret=([A-Za-z0-9]{1,40})(?:&|$)/.exec(hash) ?? [];
  const [childId = ''] = /^[\w-]{1,80}$/.exec(searchParams.get('childId') ?? '') ?? [];
  return { secret, childId, href };
};

/**
 * What a message of the host says of a library there that sets the heights of frames: iframe-resizer 4 and 5, or
 * open-iframe-resizer. Null for every other message.
 */
export const resizerIn = (data: unknown): Pick<Protocols, 'sizer' | 'open'> | null => {
  if (typeof data === 'string') {
    const [, sizer] = /^\[iFrameSizer\]([^:]{1,200}):\d+:(?:true|false):/.exec(data) ?? [];
    return sizer ? { sizer } : data === '[iFrameSizer]resize' ? {} : null;
  }
  const type = typeof data === 'object' && data !== null && 'type' in data && data.type;
  return type === 'iframe-child-init' || type === 'iframe-get-child-dimensions' ? { open: true } : null;
};

/** The messages that tell a size to every sort of host: our own, WordPress, AMP, Embedly, pym.js, and those that ask. */
export const heightMessages = (
  height: number,
  { secret, childId, href, sizer, open }: Protocols,
  width: number,
): readonly unknown[] => [
  { type: 'career-timeline:height', version: 1, height },
  { sentinel: 'amp', type: 'embed-size', height },
  JSON.stringify({ src: href, context: 'iframe.resize', height }),
  ...(secret ? [{ message: 'height', value: height, secret }] : []),
  ...(childId ? [`pymxPYMx${childId}xPYMxheightxPYMx${height}`] : []),
  ...(sizer ? [`[iFrameSizer]${sizer}:${height}:${width}:resizeObserver`] : []),
  ...(open ? [{ type: 'iframe-resized', width, height }] : []),
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
): {
  /** Tells the height once more, from now on also in the words of a host that has asked. */
  readonly tell: (asked?: Partial<Protocols>) => void;
  readonly changed: () => void;
} => {
  let all = protocols;
  let told = 0;
  const measure = (): void => {
    const height = Math.ceil(content.getBoundingClientRect().bottom + window.scrollY);
    if (height === told || height === 0) return;
    told = height;
    for (const message of heightMessages(height, all, window.innerWidth)) send(message);
  };
  const later = onceAFrame(measure);
  new ResizeObserver(later).observe(content);
  document.fonts.addEventListener('loadingdone', later);
  measure();
  return {
    tell: (asked) => {
      all = { ...all, ...asked };
      told = 0;
      later();
    },
    changed: later,
  };
};
