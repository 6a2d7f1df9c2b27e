import type { Locale } from '../i18n';
import { mainArrangement } from '../timeline/layout/arrangement';
import { leavesCorner, type CornerWords } from '../timeline/layout/fit/corner';
import { layoutFit } from '../timeline/layout/fit/fit';
import { sceneWords } from '../timeline/layout/words';
import { fitText } from '../timeline/picture/fit-text';
import { faceOf, measureIn } from './faces';
import { keptInBuild } from './kept';
import { showsPerson } from './portrait';
import { viewScope } from './scope';
import { getStory } from './story';

/** How wide a text may be and the size of its letters, in pixels. */
interface Setting {
  readonly width: number;
  readonly size: number;
}

/** How the stylesheet sets the words of the opening. */
interface Opening {
  readonly headline: Setting;
  readonly standfirst: Setting;
}

/** A headline in the corner of the picture, by which it is long. */
const usual: Setting = { width: 580, size: 62 };

/** The words in the corner of the picture, and its size in pixels, in a window of usual size and in a low one. */
const inCorner = [
  { chart: { width: 1328, height: 640 }, sizes: { usual: 59, long: 51 }, standfirst: { width: 432, size: 19 } },
  { chart: { width: 1168, height: 430 }, sizes: { usual: 44, long: 47 }, standfirst: { width: 400, size: 16 } },
] as const;

/** The words above a picture that leaves no corner, by the media query for which they are set so. */
const above: Readonly<Record<string, Opening>> = {
  '(width>=69rem)': { headline: { width: 1008, size: 50 }, standfirst: { width: 992, size: 19 } },
  '(width>=90rem)': { headline: { width: 1328, size: 59 }, standfirst: { width: 992, size: 19 } },
};

/** Pixels: above the headline, between it and the standfirst, what portrait and links take below, and between words and picture. */
const space = { above: 24, between: 14, person: 56, below: 12 } as const;

/** The heights of a line of the headline and of the standfirst, as shares of their sizes. */
const lineHeights = { headline: 1.1, standfirst: 1.42 } as const;

/** How wide each line of a text is. */
async function setText(text: string, locale: Locale, { width, size }: Setting): Promise<number[]> {
  const measure = measureIn(await faceOf('serif'));
  return fitText(text, locale, width, [{ size, most: Infinity }], measure).lines.map((line) => measure(line, size));
}

/** True where portrait or links stand under the words of the opening, or its headline takes more than two lines of the corner. */
export async function isLongOpening(locale: Locale): Promise<boolean> {
  const { timeline } = await getStory();
  return showsPerson(timeline) || (await setText(timeline.headline[locale], locale, usual)).length > 2;
}

/** The lines of the headline and of what stands under it, from the top of the picture. */
async function setOpening(locale: Locale, { headline, standfirst }: Opening): Promise<CornerWords[]> {
  const { timeline } = await getStory();
  const lines: CornerWords[] = [];
  let bottom: number = space.above;
  const add = (right: number, height: number): void => {
    bottom += height;
    lines.push({ right, bottom });
  };
  for (const right of await setText(timeline.headline[locale], locale, headline))
    add(right, headline.size * lineHeights.headline);
  bottom += space.between;
  for (const right of await setText(timeline.standfirst[locale], locale, standfirst))
    add(right, standfirst.size * lineHeights.standfirst);
  if (showsPerson(timeline)) add(standfirst.width / 2, space.person);
  return lines;
}

async function findCorner(locale: Locale): Promise<boolean> {
  const { timeline } = await getStory();
  const arrangement = mainArrangement(timeline);
  const { events, domain } = viewScope(timeline, {}, locale);
  const isLong = await isLongOpening(locale);
  const isLeft = async ({
    chart: { width, height },
    sizes,
    standfirst,
  }: (typeof inCorner)[number]): Promise<boolean> => {
    const input = { timeline, events, domain, words: sceneWords(locale), arrangement, width };
    const headline = { width: usual.width, size: isLong ? sizes.long : sizes.usual };
    return leavesCorner(
      layoutFit(input, { height, open: new Set() }),
      await setOpening(locale, { headline, standfirst }),
    );
  };
  return arrangement === 'era' && (await Promise.all(inCorner.map(isLeft))).every(Boolean);
}

const corner = keptInBuild<Promise<boolean>>();

/** Whether the picture of the story leaves its left upper corner to the words of the opening, as it does where one climbs. */
export const hasCorner = (locale: Locale): Promise<boolean> => corner(locale, () => findCorner(locale));

/** The rules that have a picture that leaves no corner begin below the words, until it is drawn for the window. */
export async function headRules(locale: Locale): Promise<string> {
  if (await hasCorner(locale)) return '';
  const rules = Object.entries(above).map(async ([query, opening]) => {
    const last = (await setOpening(locale, opening)).at(-1);
    return `@media ${query}{.stage{--head:${Math.ceil((last?.bottom ?? 0) + space.below)}px}}`;
  });
  return (await Promise.all(rules)).join('');
}
