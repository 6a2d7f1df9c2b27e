import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/index.ts';
import { rulesOf } from '../../../site/chart.ts';
import { eraParams } from '../../../site/scope.ts';
import { getStory } from '../../../site/story.ts';

export const getStaticPaths = async () => eraParams((await getStory()).timeline);

export const GET: APIRoute<{ locale: Locale; era: string }> = ({ props }) => rulesOf(props, props.locale);
