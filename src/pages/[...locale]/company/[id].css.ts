import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n';
import { rulesOf } from '../../../site/chart';
import { companyParams } from '../../../site/scope';
import { getStory } from '../../../site/story';

export const getStaticPaths = async () => companyParams((await getStory()).timeline);

export const GET: APIRoute<{ locale: Locale; company: string }> = ({ props }) => rulesOf(props, props.locale);
