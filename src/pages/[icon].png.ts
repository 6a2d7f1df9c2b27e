import type { APIRoute, GetStaticPaths } from 'astro';
import { iconPng, icons, type IconFile } from '../site/icons.ts';

export const getStaticPaths = (() =>
  Object.keys(icons).map((file) => ({
    params: { icon: file.replace(/\.png$/, '') },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: IconFile }> = async ({ props }) =>
  new Response(new Uint8Array(await iconPng(props.file)), { headers: { 'content-type': 'image/png' } });
