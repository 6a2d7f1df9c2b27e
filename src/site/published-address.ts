import type { AstroIntegration } from 'astro';
import { hostAddress } from './host-address.ts';

/** Gives a build without `SITE_URL` the address of the host that runs it, or says that it has none; `BASE_PATH` goes before the host’s path. */
export function publishedAddress(env: Readonly<Record<string, string | undefined>>): AstroIntegration {
  return {
    name: 'address',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, logger }) => {
        if (command !== 'build' || env['SITE_URL']) return;
        const found = hostAddress(env);
        if (found) updateConfig({ site: found.site, ...(!env['BASE_PATH'] && { base: found.base }) });
        else
          logger.warn(
            `SITE_URL is not set: links for others, feeds and embeds will say ${config.site}; before you publish, set it to the site’s origin.`,
          );
      },
    },
  };
}
