import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { gallery } from './src/gallery/integration.ts';
import { languages } from './src/i18n/languages.ts';
import { checkedCareer } from './src/site/career/integration.ts';
import { localesOf } from './src/site/career/locales-of.ts';
import { readData } from './src/site/career/read-data.ts';
import { hostHeaders } from './src/site/headers.ts';
import { publishedAddress } from './src/site/published-address.ts';
import { smallScripts } from './src/site/scripts/integration.ts';
import { writtenFiles } from './src/site/written.ts';

/** The owner's data, where they can be read; where not, the build says why. */
const { source: career } = await readData(import.meta.dirname);
const locales = localesOf(career);
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
    checkedCareer(career),
    publishedAddress(process.env),
    writtenFiles(career),
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
