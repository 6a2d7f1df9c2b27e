import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/index.ts';
import { localeParams } from '../../site/paths.ts';
import { pictureOf } from '../../site/picture.ts';

export const getStaticPaths = localeParams;

export const GET: APIRoute<{ locale: Locale }> = ({ props }) => pictureOf({}, props.locale);
