import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { gallery } from './src/gallery/integration.ts';
import { languages } from './src/i18n/languages.ts';
import { checkedCareer } from './src/site/career/integration.ts';
import { hostHeaders } from './src/site/headers.ts';
import { publishedAddress } from './src/site/published-address.ts';
import { smallScripts } from './src/site/scripts/integration.ts';
import { writtenFiles } from './src/site/written.ts';

/** The owner's data, where they can be read; where not, the build says why. */
const { default: career } = await import('./src/data/timeline.ts').catch(() => ({ default: {} }));
const named = Object.keys(languages).filter((locale) => career.locales?.includes?.(locale));
const locales =
  named.length > 0 ? named.toSorted((a, b) => career.locales.indexOf(a) - career.locales.indexOf(b)) : ['en'];
const tags = Object.fromEntries(locales.map((locale) => [locale, languages[locale].tag]));
const defaultLocale = locales[0];

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  // While a page waits for what is done beside this thread, others are drawn.
  build: { inlineStylesheets: 'never', concurrency: 8 },
  markdown: { syntaxHighlight: false },
  i18n: { locales, defaultLocale, routing: { prefixDefaultLocale: false } },
  integrations: [
    checkedCareer(),
    publishedAddress(process.env),
    writtenFiles(),
    smallScripts(),
    mdx(),
    sitemap({
      // A frame is no page of its own: the story stands for it.
      filter: (page) => !page.endsWith('/embed/'),
      ...(locales.length > 1 && { i18n: { defaultLocale, locales: tags } }),
    }),
    hostHeaders(),
    gallery(),
  ],
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks MDX for itself; the bundler warns of each mark, among which a fault would not be seen.
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
});
