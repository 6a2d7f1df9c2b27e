import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { renderAsync, type ResvgRenderOptions } from '@resvg/resvg-js';
import { PNG, type PNGOptions } from 'pngjs';
import subset from 'subset-font';
import { minify, type MinifyOptions } from 'terser';

/** A script as its smaller twin. */
export async function shrinkScript(task: {
  readonly script: string;
  readonly options: MinifyOptions;
}): Promise<Uint8Array> {
  const { code = '' } = await minify(task.script, task.options);
  return Buffer.from(code);
}

/** A font with some characters and no others. */
export function cutFont(task: {
  readonly font: Uint8Array;
  readonly characters: string;
  readonly options: Parameters<typeof subset>[2];
}): Promise<Uint8Array> {
  return subset(Buffer.from(task.font), task.characters, task.options);
}

/** An SVG as a PNG file. */
export async function drawPng(task: {
  readonly svg: string;
  readonly font: NonNullable<ResvgRenderOptions['font']>;
  readonly packing: PNGOptions;
}): Promise<Uint8Array> {
  const { width, height, pixels } = await renderAsync(task.svg, { font: task.font });
  const png = Object.assign(new PNG({ width, height, ...task.packing }), { data: pixels });
  return buffer(png.pack().pipe(new PassThrough()));
}
