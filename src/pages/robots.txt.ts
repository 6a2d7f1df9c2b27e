import type { APIRoute } from 'astro';
import { fileOf } from '../site/files';
import { absolute } from '../site/paths';

/** Everything may be read; what is no page of its own says so itself. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(fileOf('sitemap-index.xml'))}\n`);
