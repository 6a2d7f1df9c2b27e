import type { APIRoute, GetStaticPaths } from 'astro';
import { scripts, scriptText, type Script } from '../../../site/scripts/bundle.ts';

export const getStaticPaths = (() =>
  Object.keys(scripts).map((script) => ({
    params: { script: script.replace(/^embed\/v1\/|\.js$/g, '') },
    props: { script },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ script: Script }> = async ({ props }) =>
  new Response(await scriptText(props.script), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
