import { escapeHtml } from './html.ts';

/** What a host is to show where an author pastes the address of a page; addresses are absolute. */
export interface OembedInput {
  readonly title: string;
  /** The page that the author pasted. */
  readonly page: string;
  /** What the frame shows: an address without a fragment, as hosts add one. */
  readonly frame: string;
  /** Size of the frame in pixels. */
  readonly width: number;
  readonly height: number;
  readonly provider: { readonly name: string; readonly url: string };
  readonly thumbnail: { readonly url: string; readonly width: number; readonly height: number };
}

/** An answer of oEmbed 1.0 (https://oembed.com), of the type `rich`. */
export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds for which a host may keep the answer. */
  readonly cache_age: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

/** What a frame may do: run its script, and open links in tabs that its sandbox does not hold. */
export const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/**
 * A link within a quotation, then a frame: what WordPress keeps of any answer. It takes the first for what readers see
 * until the frame has said how high it is, and sets a sandbox and a secret of its own.
 */
const htmlOf = ({ title, page, frame, width, height }: OembedInput): string =>
  [
    `<blockquote><a href="${escapeHtml(page)}">${escapeHtml(title)}</a></blockquote>`,
    `<iframe src="${escapeHtml(frame)}" width="${width}" height="${height}" title="${escapeHtml(title)}"`,
    ` sandbox="${sandbox}" loading="lazy" frameborder="0"></iframe>`,
  ].join('');

/** The oEmbed answer for a page. */
export const toOembed = (input: OembedInput): Oembed => {
  const { title, width, height, provider, thumbnail } = input;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider.name,
    provider_url: provider.url,
    cache_age: 86_400,
    thumbnail_url: thumbnail.url,
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
    width,
    height,
    html: htmlOf(input),
  };
};
