import type { APIRoute, GetStaticPaths } from 'astro';
import han from '../../../../.astro/fonts/han.woff2?inline';
import few from '../../../../.astro/fonts/han-few.woff2?inline';
import { hasHan } from '../../../site/han.ts';

/**
 * Han characters for readers who have no font for them: all of the site’s, and those that stand in texts of other scripts.
 * None where the site shows none.
 */
export const getStaticPaths = (() =>
  hasHan
    ? [
        { params: { font: 'zh' }, props: { font: han } },
        { params: { font: 'en' }, props: { font: few } },
      ]
    : []) satisfies GetStaticPaths;

export const GET: APIRoute<{ font: string }> = ({ props }) =>
  new Response(Buffer.from(props.font.replace(/^[^,]*,/, ''), 'base64'), { headers: { 'content-type': 'font/woff2' } });
