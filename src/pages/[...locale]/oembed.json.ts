import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n';
import { oembedOf } from '../../site/oembed';
import { localeParams } from '../../site/paths';

export const getStaticPaths = localeParams;

export const GET: APIRoute<{ locale: Locale }> = ({ props }) => oembedOf({}, props.locale);
