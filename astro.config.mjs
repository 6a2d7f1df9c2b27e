import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { writeSubsets } from './src/fonts/subsets.mjs';
import { gallery } from './src/gallery/integration.ts';
import { hostHeaders } from './src/site/headers.ts';
import { tierStyles } from './src/timeline/draw/tier-styles.ts';
import { tiers } from './src/timeline/layout/tiers.ts';

await writeSubsets(fileURLToPath(new URL('.', import.meta.url)));
await writeFile(new URL('.astro/tiers.css', import.meta.url), tierStyles(tiers));

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  i18n: { locales: ['en', 'zh'], defaultLocale: 'en', routing: { prefixDefaultLocale: false } },
  integrations: [
    mdx(),
    sitemap({ i18n: { defaultLocale: 'en', locales: { en: 'en', zh: 'zh-CN' } } }),
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
