import type { APIRoute, GetStaticPaths } from 'astro';
import han from '../../../../.astro/fonts/han.woff2?inline';
import few from '../../../../.astro/fonts/han-few.woff2?inline';

/** Chinese characters for readers who have no Chinese font: all of the site’s, and those that stand in English text. */
export const getStaticPaths = (() => [
  { params: { font: 'zh' }, props: { font: han } },
  { params: { font: 'en' }, props: { font: few } },
]) satisfies GetStaticPaths;

export const GET: APIRoute<{ font: string }> = ({ props }) =>
  new Response(Buffer.from(props.font.replace(/^[^,]*,/, ''), 'base64'), { headers: { 'content-type': 'font/woff2' } });
