import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n';
import { feedOf } from '../../site/feed';
import { localeParams } from '../../site/paths';

export const getStaticPaths = localeParams;

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => feedOf({}, locale);
