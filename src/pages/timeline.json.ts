import type { APIRoute } from 'astro';
import { defaultLocale, locales } from '../site/locales.ts';
import { addressesIn } from '../site/addresses.ts';
import { absolute, pathOf } from '../site/paths.ts';
import { getStory } from '../site/story.ts';
import { toWire } from '../timeline/model/wire.ts';

export const GET: APIRoute = async () => {
  const { timeline } = await getStory();
  const story = Object.fromEntries(locales.map((locale) => [locale, absolute(pathOf(locale, ''))]));
  return Response.json(toWire(timeline, addressesIn(defaultLocale), story));
};
