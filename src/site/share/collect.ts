import { dictionary, type Locale } from '../../i18n/index.ts';
import { shareDictionary } from '../../i18n/all.ts';
import type { Timeline } from '../../timeline/model/timeline.ts';
import { chartHeight } from '../../timeline/picture/chart.ts';
import { frame, pictureHeight } from '../../timeline/picture/frame.ts';
import { integrityOf } from '../scripts/bundle.ts';
import { locales } from '../locales.ts';
import { fileOf } from '../files.ts';
import { absolute, pathOf } from '../paths.ts';
import { viewScope, type Scope } from '../scope.ts';
import { widths, type Width } from './choice.ts';
import type { Facts, FrameHeight, Localized, Picture } from './facts.ts';
import { frameHeight } from './frame-heights.ts';

const inEvery = <Value>(valueIn: (locale: Locale) => Value): Localized<Value> =>
  Object.fromEntries(locales.map((locale) => [locale, valueIn(locale)])) as Localized<Value>;

const pictureOf = (timeline: Timeline, scope: Scope): Localized<Picture> =>
  inEvery((locale) => {
    const view = viewScope(timeline, scope, locale);
    const height = chartHeight({ ...view, timeline, locale }, frame.width - 2 * frame.side);
    return {
      alt: shareDictionary(locale).alt(view.title, view.description),
      ratio: pictureHeight(height) / frame.width,
    };
  });

const collect = async (timeline: Timeline): Promise<Facts> => ({
  roots: inEvery((locale) => absolute(pathOf(locale, ''))),
  files: absolute(fileOf('')),
  whole: {
    name: inEvery((locale) => dictionary(locale).chartTitle(timeline.person.name[locale])),
    picture: pictureOf(timeline, {}),
  },
  companies: timeline.companies.map(({ id, name }) => ({ id, name, picture: pictureOf(timeline, { company: id }) })),
  eras: timeline.eras.map(({ id, name }) => ({ id, name, picture: pictureOf(timeline, { era: id }) })),
  events: timeline.events.map(({ id, title, company }) => ({ id, name: title, ...(company ? { company } : {}) })),
  heights: inEvery(
    (locale) =>
      Object.fromEntries(widths.map((width) => [width, frameHeight(timeline, locale, width)])) as Record<
        Width,
        FrameHeight
      >,
  ),
  integrity: {
    frame: await integrityOf('embed/v1/frame.js'),
    element: await integrityOf('embed/v1/career-timeline.js'),
  },
});

let facts: Promise<Facts> | undefined;

/** Collects what snippets of the site’s timeline are made of, once in a build. */
export const collectFacts = (timeline: Timeline): Promise<Facts> => (facts ??= collect(timeline));
