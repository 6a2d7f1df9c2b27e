import type { AstroIntegration } from 'astro';

/** Shows `/gallery/` on the dev server, in every language; a build knows nothing of it. */
export const gallery = (): AstroIntegration => ({
  name: 'gallery',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev') return;
      injectRoute({ pattern: '/[...locale]/gallery', entrypoint: new URL('./Gallery.astro', import.meta.url) });
    },
  },
});
