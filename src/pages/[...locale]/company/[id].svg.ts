import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n';
import { pictureOf } from '../../../site/picture';
import { companyParams } from '../../../site/scope';
import { getStory } from '../../../site/story';

export const getStaticPaths = async () => companyParams((await getStory()).timeline);

export const GET: APIRoute<{ locale: Locale; company: string }> = ({ props }) => pictureOf(props, props.locale);
