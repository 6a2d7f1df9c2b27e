import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/index.ts';
import { rulesOf } from '../../site/chart.ts';
import { localeParams } from '../../site/paths.ts';

export const getStaticPaths = localeParams;

export const GET: APIRoute<{ locale: Locale }> = ({ props }) => rulesOf({}, props.locale);
