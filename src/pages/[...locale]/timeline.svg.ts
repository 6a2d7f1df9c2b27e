import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n';
import { localeParams } from '../../site/paths';
import { pictureOf } from '../../site/picture';

export const getStaticPaths = localeParams;

export const GET: APIRoute<{ locale: Locale }> = ({ props }) => pictureOf({}, props.locale);
