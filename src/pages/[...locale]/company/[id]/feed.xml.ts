import type { APIRoute } from 'astro';
import type { Locale } from '../../../../i18n/index.ts';
import { feedOf } from '../../../../site/feed.ts';
import { companyParams } from '../../../../site/scope.ts';
import { getStory } from '../../../../site/story.ts';

export const getStaticPaths = async () => companyParams((await getStory()).timeline);

export const GET: APIRoute<{ locale: Locale; company: string }> = ({ props }) => feedOf(props, props.locale);
