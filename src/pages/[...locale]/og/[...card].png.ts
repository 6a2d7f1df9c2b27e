import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n';
import { cardParams, type Card } from '../../../site/cards';
import { posterOf } from '../../../site/poster';

export const getStaticPaths = cardParams;

export const GET: APIRoute<Card & { locale: Locale }> = ({ props: { locale, ...card } }) => posterOf(card, locale);
