import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n';
import { rulesOf } from '../../../site/chart';
import { eraParams } from '../../../site/scope';
import { getStory } from '../../../site/story';

export const getStaticPaths = async () => eraParams((await getStory()).timeline);

export const GET: APIRoute<{ locale: Locale; era: string }> = ({ props }) => rulesOf(props, props.locale);
