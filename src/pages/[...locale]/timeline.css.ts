import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n';
import { rulesOf } from '../../site/chart';
import { localeParams } from '../../site/paths';

export const getStaticPaths = localeParams;

export const GET: APIRoute<{ locale: Locale }> = ({ props }) => rulesOf({}, props.locale);
