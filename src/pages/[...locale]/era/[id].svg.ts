import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n';
import { pictureOf } from '../../../site/picture';
import { eraParams } from '../../../site/scope';
import { getStory } from '../../../site/story';

export const getStaticPaths = async () => eraParams((await getStory()).timeline);

export const GET: APIRoute<{ locale: Locale; era: string }> = ({ props }) => pictureOf(props, props.locale);
