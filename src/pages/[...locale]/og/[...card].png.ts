import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/index.ts';
import { cardParams, type Card } from '../../../site/cards.ts';
import { posterOf } from '../../../site/poster.ts';

export const getStaticPaths = cardParams;

export const GET: APIRoute<Card & { locale: Locale }> = ({ props: { locale, ...card } }) => posterOf(card, locale);
