import type { APIRoute } from 'astro';
import { defaultLocale } from '../i18n';
import { addressesIn } from '../site/addresses';
import { absolute, pathOf } from '../site/paths';
import { getStory } from '../site/story';
import { toWire } from '../timeline/model/wire';

export const GET: APIRoute = async () => {
  const { timeline } = await getStory();
  const story = { en: absolute(pathOf('en', '')), zh: absolute(pathOf('zh', '')) };
  return Response.json(toWire(timeline, addressesIn(defaultLocale), story));
};
