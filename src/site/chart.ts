import type { Locale } from '../i18n/index.ts';
import { drawFigure } from '../timeline/draw/figure.ts';
import { drawResponsive } from '../timeline/draw/responsive.ts';
import { chartText } from '../timeline/draw/text.ts';
import { sceneWords } from '../timeline/layout/words.ts';
import { html } from './html.ts';
import { keptInBuild } from './kept.ts';
import { linksAt } from './links.ts';
import { pathOf } from './paths.ts';
import { viewScope, type Scope } from './scope.ts';
import { getStory } from './story.ts';

interface Drawn {
  readonly figure: string;
  readonly rules: string;
}

/** Draws the chart of a scope for every width, with the rules that fit it to the page. */
async function drawScope(scope: Scope, locale: Locale): Promise<Drawn> {
  const { timeline } = await getStory();
  const { events, domain, filter, sentence } = viewScope(timeline, scope, locale);
  const links = linksAt(pathOf(locale, ''));
  const { chart, rules } = drawResponsive(
    html('p').ownerDocument,
    { timeline, events, domain, words: sceneWords(locale), highlightedEras: filter.eras },
    chartText(timeline, locale, links, sentence),
  );
  const figure = drawFigure(html, chart, { timeline, events, domain, locale, links, description: sentence });
  return { figure: figure.outerHTML, rules };
}

const drawing = keptInBuild<Promise<Drawn>>();

/** The drawing of a scope, made once in a build: its page and its stylesheet ask for it. */
const drawingOf = (scope: Scope, locale: Locale): Promise<Drawn> =>
  drawing(`${locale} ${rulesFile(scope)}`, () => drawScope(scope, locale));

/** The address, below that of its language, of the stylesheet that fits the chart of a scope to the width of its page. */
export const rulesFile = ({ company, era }: Scope): string =>
  company === undefined ? (era === undefined ? 'timeline.css' : `era/${era}.css`) : `company/${company}.css`;

/** The markup of the figure of a scope. */
export const figureOf = async (scope: Scope, locale: Locale): Promise<string> =>
  (await drawingOf(scope, locale)).figure;

/** The stylesheet that fits the chart of a scope to the width of its page. */
export const rulesOf = async (scope: Scope, locale: Locale): Promise<Response> =>
  new Response((await drawingOf(scope, locale)).rules, { headers: { 'content-type': 'text/css; charset=utf-8' } });
