import type { APIRoute } from 'astro';
import { defaultLocale } from '../i18n';
import { absolute, companyPage, eraPage, pathOf } from '../site/paths';
import { getStory } from '../site/story';
import { toWire } from '../timeline/model/wire';

export const GET: APIRoute = async () => {
  const { timeline } = await getStory();
  const page = (name: string): string => absolute(pathOf(defaultLocale, name));
  const wire = toWire(timeline, {
    event: (id) => page(`#${id}`),
    company: (id) => page(companyPage(id)),
    era: (id) => page(eraPage(id)),
  });
  return Response.json(wire);
};
