import type { Locale } from '../i18n';
import { sceneWords } from '../timeline/layout/words';
import { mainArrangement } from '../timeline/layout/arrangement';
import { leavesCorner, type CornerWords } from '../timeline/layout/fit/corner';
import { layoutFit } from '../timeline/layout/fit/fit';
import { fitText } from '../timeline/picture/fit-text';
import { faceOf, measureIn } from './faces';
import { keptInBuild } from './kept';
import { showsPerson } from './portrait';
import { viewScope } from './scope';
import { getStory } from './story';

/** Pixels: how wide a headline may be in the corner of the opening picture, and its size there by which it is long. */
const usual = { width: 580, size: 62 } as const;

/** Pixels: the picture of the opening, and the sizes of its words, in a window of usual size and in a low one. */
const openings = [
  { chart: { width: 1328, height: 640 }, headline: 59, longHeadline: 51, standfirst: 19, prose: 432 },
  { chart: { width: 1168, height: 430 }, headline: 44, longHeadline: 47, standfirst: 16, prose: 400 },
] as const;
type Opening = (typeof openings)[number];

/** Pixels: above the headline, between it and the standfirst, and what portrait and links take below. */
const space = { above: 24, between: 14, person: 50 } as const;

/** The heights of a line of the headline and of the standfirst, as shares of their sizes. */
const lineHeights = { headline: 1.1, standfirst: 1.42 } as const;

/** How wide each line of a text is. */
async function setText(text: string, locale: Locale, width: number, size: number): Promise<number[]> {
  const measure = measureIn(await faceOf('serif'));
  return fitText(text, locale, width, [{ size, most: Infinity }], measure).lines.map((line) => measure(line, size));
}

/** True where portrait or links stand under the words of the opening, or its headline takes more than two lines of the corner. */
export async function isLongOpening(locale: Locale): Promise<boolean> {
  const { timeline } = await getStory();
  const lines = await setText(timeline.headline[locale], locale, usual.width, usual.size);
  return showsPerson(timeline) || lines.length > 2;
}

/** The lines of the headline and of what stands under it, in the corner. */
async function cornerWords(locale: Locale, opening: Opening): Promise<CornerWords[]> {
  const { timeline } = await getStory();
  const [headline, standfirst] = [timeline.headline[locale], timeline.standfirst[locale]];
  const size = (await isLongOpening(locale)) ? opening.longHeadline : opening.headline;
  const lines: CornerWords[] = [];
  let bottom: number = space.above;
  const add = (right: number, height: number): void => {
    bottom += height;
    lines.push({ right, bottom });
  };
  for (const right of await setText(headline, locale, usual.width, size)) add(right, size * lineHeights.headline);
  bottom += space.between;
  for (const right of await setText(standfirst, locale, opening.prose, opening.standfirst))
    add(right, opening.standfirst * lineHeights.standfirst);
  if (showsPerson(timeline)) add(opening.prose / 2, space.person);
  return lines;
}

async function findCorner(locale: Locale): Promise<boolean> {
  const { timeline } = await getStory();
  const arrangement = mainArrangement(timeline);
  const { events, domain } = viewScope(timeline, {}, locale);
  const isLeft = async (opening: Opening): Promise<boolean> => {
    const { width, height } = opening.chart;
    const input = { timeline, events, domain, words: sceneWords(locale), arrangement, width };
    return leavesCorner(layoutFit(input, { height, open: new Set() }), await cornerWords(locale, opening));
  };
  return arrangement === 'era' && (await Promise.all(openings.map(isLeft))).every(Boolean);
}

const corner = keptInBuild<Promise<boolean>>();

/** Whether the picture of the story leaves its left upper corner to the words of the opening, as it does where one climbs. */
export const hasCorner = (locale: Locale): Promise<boolean> => corner(locale, () => findCorner(locale));
