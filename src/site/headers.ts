import type { AstroIntegration } from 'astro';
import { writeFile } from 'node:fs/promises';

/** Headers for all paths that begin with one, below the path of the site. */
export interface HeaderRule {
  readonly below: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * What a host adds to its answers. Every file may be read from every origin, as nothing here depends on who asks: frames
 * in a sandbox have an origin of their own, and load fonts, modules and data as strangers. Pages that isolate themselves
 * from other origins take scripts and pictures only from those that agree. Nothing forbids framing.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    below: '',
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
    },
  },
  // Names of files change with their content.
  { below: '_astro/', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  // Addresses stay, content may change.
  { below: 'embed/v1/', headers: { 'Cache-Control': 'public, max-age=3600, stale-while-revalidate=86400' } },
];

/**
 * The rules in the format that Netlify and Cloudflare Pages share.
 * @param base the path of the site on its host, `/` or `/career/`
 */
export const toHeadersFile = (rules: readonly HeaderRule[], base: string): string =>
  rules
    .map(({ below, headers }) =>
      [
        `${base.replace(/\/*$/, '/')}${below}*`,
        ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
      ].join('\n'),
    )
    .join('\n\n')
    .concat('\n');

/** Writes `_headers` beside the built site, and has the preview server send what holds for every path. */
export const hostHeaders = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'host-headers',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // Vite would answer each origin with its own name, where it answers from a cache.
        updateConfig({ vite: { preview: { cors: false } } });
        updateConfig({ server: { headers: { ...headerRules.find(({ below }) => below === '')?.headers } } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL('_headers', dir), toHeadersFile(headerRules, base));
      },
    },
  };
};
