import type { Locale } from '../i18n/index.ts';
import { mainArrangement } from '../timeline/layout/arrangement.ts';
import { breakpoints } from '../timeline/layout/breakpoints.ts';
import { leavesCorner, type CornerWords } from '../timeline/layout/fit/corner.ts';
import { layoutFit } from '../timeline/layout/fit/fit.ts';
import { sceneWords } from '../timeline/layout/words.ts';
import { fitText } from '../timeline/picture/fit-text.ts';
import { faceOf, measureIn } from './faces.ts';
import { keptInBuild } from './kept.ts';
import { showsPerson } from './portrait.ts';
import { viewScope } from './scope.ts';
import { getStory } from './story.ts';

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

/** The words in the corner of the picture, in windows of usual size and larger, in low ones and in narrow ones, by the widths and heights that it has there in pixels. */
const inCorner = [
  {
    charts: [
      [1328, 657],
      [1808, 757],
    ],
    headline: { width: usual.width, sizes: { usual: 59, long: 51 } },
    standfirst: { width: 432, size: 19 },
  },
  {
    charts: [
      [1178, 430],
      [1178, 477],
    ],
    headline: { width: usual.width, sizes: { usual: 44, long: 47 } },
    standfirst: { width: 400, size: 16 },
  },
  {
    charts: [[1030, 557]],
    headline: { width: 515, sizes: { usual: 50, long: 43 } },
    standfirst: { width: 432, size: 19 },
  },
] as const;

/** Pixels: the size for which the picture is laid out before that of a window is known, to which it is scaled. */
export const servedChart = { width: breakpoints[2].width, height: 640 } as const;

/** The words above a picture that leaves no corner, by the media query for which they are set so. */
const above: Readonly<Record<string, Opening>> = {
  '(width>=69rem)': { headline: { width: 1008, size: 50 }, standfirst: { width: 992, size: 19 } },
  '(width>=90rem)': { headline: { width: 1328, size: 59 }, standfirst: { width: 992, size: 19 } },
};

/** Pixels: above the headline, between it and the standfirst, what portrait and links take below, and between words and picture. */
const space = { above: 24, between: 14, person: 56, below: 12 } as const;

/** The heights of a line of the headline and of the standfirst, and how far the letters of the former reach below it, as shares of their sizes. */
const lineHeights = { headline: 1.1, standfirst: 1.42, below: 0.13 } as const;

/** How wide each line of a text is. */
async function setText(text: string, locale: Locale, { width, size }: Setting): Promise<number[]> {
  const measure = measureIn(await faceOf('serif'));
  return fitText(text, locale, width, [{ size, most: Infinity }], measure).lines.map((line) => measure(line, size));
}

/** Pixels by which a browser that balances lines is followed. */
const balancing = 4;

/** The same for lines as even as they can be without being more. */
async function setBalanced(text: string, locale: Locale, { width, size }: Setting): Promise<number[]> {
  const lines = await setText(text, locale, { width, size });
  const narrower = Math.max(...lines) - balancing;
  const next = narrower > 0 ? await setText(text, locale, { width: narrower, size }) : [];
  const isAsGood = next.length === lines.length && Math.max(...next) <= narrower;
  return isAsGood ? setBalanced(text, locale, { width: narrower, size }) : lines;
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
  const add = (right: number, height: number, below = 0): void => {
    bottom += height;
    lines.push({ right, bottom: bottom + below });
  };
  for (const right of await setBalanced(timeline.headline[locale], locale, headline))
    add(right, headline.size * lineHeights.headline, headline.size * lineHeights.below);
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
  const layoutAt = (width: number, height: number) =>
    layoutFit({ timeline, events, domain, words: sceneWords(locale), arrangement, width }, { height, open: new Set() });
  const served = layoutAt(servedChart.width, servedChart.height);
  const isLeft = async ({ charts, headline, standfirst }: (typeof inCorner)[number]): Promise<boolean> => {
    const { width, sizes } = headline;
    const opening = { headline: { width, size: isLong ? sizes.long : sizes.usual }, standfirst };
    const words = await setOpening(locale, opening);
    return charts.every(([wide, high]) => {
      const scaled = words.map(({ right, bottom }) => ({
        right: (right / wide) * served.width,
        bottom: (bottom / high) * served.height,
      }));
      return leavesCorner(served, scaled) && leavesCorner(layoutAt(wide, high), words);
    });
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
