import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/index.ts';
import { rulesOf } from '../../../site/chart.ts';
import { companyParams } from '../../../site/scope.ts';
import { getStory } from '../../../site/story.ts';

export const getStaticPaths = async () => companyParams((await getStory()).timeline);

export const GET: APIRoute<{ locale: Locale; company: string }> = ({ props }) => rulesOf(props, props.locale);
