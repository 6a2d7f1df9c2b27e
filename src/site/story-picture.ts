import type { Locale } from '../i18n/index.ts';
import { siteDictionary } from '../i18n/all.ts';
import { drawChart } from '../timeline/draw/chart.ts';
import { eraWords } from '../timeline/draw/era-words.ts';
import { drawFigure, emptyChart, legendOf } from '../timeline/draw/figure.ts';
import { drawResponsive } from '../timeline/draw/responsive.ts';
import { chartText } from '../timeline/draw/text.ts';
import { mainArrangement } from '../timeline/layout/arrangement.ts';
import { layoutFit } from '../timeline/layout/fit/fit.ts';
import type { SceneInput } from '../timeline/layout/input.ts';
import { layoutLeads, type Lead } from '../timeline/layout/fit/lead.ts';
import type { Scene } from '../timeline/layout/scene.ts';
import { sceneWords } from '../timeline/layout/words.ts';
import { isolated } from '../timeline/model/characters.ts';
import { describeWhen } from '../timeline/model/words.ts';
import { html } from './html.ts';
import { keptInBuild } from './kept.ts';
import { linksAt } from './links.ts';
import { hasCorner, headRules, servedChart } from './opening.ts';
import { pathOf } from './paths.ts';
import { showsPerson } from './portrait.ts';
import { viewScope } from './scope.ts';
import { getStory, type StoryChapter } from './story.ts';

/** What the picture shows at a chapter, and the chapter's own picture of it, its plate. */
export interface Plate {
  readonly lead: Lead;
  readonly svg: string;
}

interface StoryPicture {
  readonly figure: string;
  /** The stylesheet that fits the figure to the width of its page. */
  readonly rules: string;
  /** What the signs of the plates mean. */
  readonly key: string;
  readonly plates: readonly Plate[];
}

/** Pixels: the height of the picture in a window of usual size, of one below the title, and of one below title and person. */
const heights = { corner: servedChart.height, below: 480, belowPerson: 424 } as const;

/** Pixels: the width for which a plate is laid out, and the heights that it may have. */
const plate = { width: 300, heights: [270, 320, 370] } as const;

/** The share of its works that a plate names where one of its heights suffices for that. */
const namedShare = 0.6;

/** The picture of a chapter, as low as it can be with most of its works named. */
function layoutPlate(input: Omit<SceneInput, 'width'>, open: ReadonlySet<string>): Scene {
  const scenes = plate.heights.map((height) => layoutFit({ ...input, width: plate.width }, { height, open }));
  const shares = scenes.map(({ works }) => works.filter(({ side }) => side).length / Math.max(1, works.length));
  const enough = Math.min(namedShare, Math.max(...shares));
  return scenes[shares.findIndex((share) => share >= enough)] as Scene;
}

async function draw(locale: Locale): Promise<StoryPicture> {
  const { timeline, chapters: chaptersOf } = await getStory();
  const { events, domain, sentence } = viewScope(timeline, {}, locale);
  const links = linksAt(pathOf(locale, ''));
  const input = { timeline, words: sceneWords(locale), arrangement: mainArrangement(timeline) };
  const below = showsPerson(timeline) ? heights.belowPerson : heights.below;
  const height = (await hasCorner(locale)) ? heights.corner : below;
  const scenes: Scene[] = [];
  const { chart, rules } = drawResponsive(
    html('p').ownerDocument,
    { ...input, events, domain },
    chartText(timeline, locale, links, sentence),
    'p',
    (sized) => {
      const scene = layoutFit(sized, { height, open: new Set() });
      scenes.push(scene);
      return scene;
    },
    // On phones the upright picture stands in its place.
    1,
  );
  const figure = drawFigure(html, chart, { timeline, events, domain, locale, links, description: sentence });
  const chapters = chaptersOf(locale);
  const plates = layoutLeads(timeline, chapters).map((lead, i): Plate => {
    const { slug, title, years, events: told } = chapters[i] as StoryChapter;
    const svg = emptyChart(html('p').ownerDocument);
    const scene = layoutPlate(
      { ...input, events: timeline.events.filter(({ id }) => told.includes(id)), domain: lead.domain },
      new Set(lead.open),
    );
    const description = [isolated(title), describeWhen(years, locale, timeline.asOf)].join(' · ');
    const text = chartText(timeline, locale, links, description);
    drawChart(svg, scene, { ...text, prefix: (name) => `plate_${slug}-${name}` });
    scenes.push(scene);
    return { lead, svg: svg.outerHTML };
  });

  const { eraKey, key, moreKey, readingKey } = siteDictionary(locale);
  const signs = legendOf(timeline, events, domain);
  const marks = scenes.flatMap(({ works, context }) => [...works, ...context]);
  const [ofEras, ofAll, ofChapters, ofPiles] = [
    signs.includes('era') ? eraKey(eraWords(timeline, locale).legend) : '',
    key(signs),
    readingKey(signs),
    marks.some(({ more }) => more > 0) ? moreKey : '',
  ];
  figure
    .querySelector('.ct-legend')
    ?.replaceWith(
      html('p', { class: 'ct-key' }, html('span', {}, ofEras), ` ${ofAll} ${ofPiles}`),
      html('p', { class: 'ct-reading-key' }, `${ofChapters} ${ofPiles}`),
    );
  const tall = `.ct-fluid{--tall:${chart.getAttribute('height') ?? ''}px}`;
  return {
    figure: figure.outerHTML,
    rules: `${tall}${await headRules(locale)}${rules}`,
    key: [ofEras, ofAll, ofChapters, ofPiles].join(' '),
    plates,
  };
}

const drawing = keptInBuild<Promise<StoryPicture>>();

/** The pictures of the story in a language: of the whole career, and of each chapter; drawn once in a build. */
export const storyPicture = (locale: Locale): Promise<StoryPicture> => drawing(locale, () => draw(locale));
