import type { APIRoute } from 'astro';
import { defaultLocale, locales } from '../site/locales';
import { addressesIn } from '../site/addresses';
import { absolute, pathOf } from '../site/paths';
import { getStory } from '../site/story';
import { toWire } from '../timeline/model/wire';

export const GET: APIRoute = async () => {
  const { timeline } = await getStory();
  const story = Object.fromEntries(locales.map((locale) => [locale, absolute(pathOf(locale, ''))]));
  return Response.json(toWire(timeline, addressesIn(defaultLocale), story));
};
