import type { APIRoute } from 'astro';
import type { Locale } from '../../../../i18n';
import { wordsText } from '../../../../site/scripts/bundle';
import { locales } from '../../../../site/locales';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale }, props: { locale } }));

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  new Response(await wordsText(props.locale), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
