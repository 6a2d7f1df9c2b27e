import type { APIRoute } from 'astro';
import { fileOf } from '../site/files.ts';
import { absolute } from '../site/paths.ts';

/** Everything may be read; what is no page of its own says so itself. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(fileOf('sitemap-index.xml'))}\n`);
