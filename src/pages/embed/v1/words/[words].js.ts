import type { APIRoute } from 'astro';
import type { Locale, Words } from '../../../../i18n/index.ts';
import { wordsText } from '../../../../site/scripts/bundle.ts';
import { locales } from '../../../../site/locales.ts';

interface Props {
  readonly locale: Locale;
  readonly parts: readonly (keyof Words)[];
}

export const getStaticPaths = () =>
  locales.flatMap((locale): { params: { words: string }; props: Props }[] => [
    { params: { words: locale }, props: { locale, parts: ['chart', 'drawn'] } },
    { params: { words: `${locale}-chart` }, props: { locale, parts: ['chart'] } },
  ]);

export const GET: APIRoute<Props> = async ({ props: { locale, parts } }) =>
  new Response(await wordsText(locale, parts), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
