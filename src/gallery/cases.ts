import { cardCases } from './cards.ts';
import type { GalleryCase } from './case.ts';
import { chartCases } from './charts.ts';
import { controlCases } from './controls.ts';
import { markCases } from './marks.ts';

export interface GallerySection {
  readonly name: string;
  readonly title: string;
  readonly cases: readonly GalleryCase[];
}

/** All that the gallery shows, beside the snapshots, in the order of the page. */
export const sections = [
  {
    name: 'tokens',
    title: 'Tokens',
    cases: [
      {
        name: 'colours',
        look: 'Every colour in OKLCH, with its contrast against paper: 4.5 or more for text, 3 for marks; companies of one weight.',
      },
      {
        name: 'type',
        look: 'Each size in both scripts: the same rank at a glance, Chinese with more room between its lines. Size and line in pixels, weight.',
      },
      {
        name: 'spacing',
        look: 'The two lengths that pages share; all others belong to their component.',
      },
    ],
  },
  { name: 'marks', title: 'Marks', cases: markCases },
  { name: 'charts', title: 'Charts', cases: chartCases },
  { name: 'cards', title: 'Cards', cases: cardCases },
  { name: 'controls', title: 'Controls', cases: controlCases },
  {
    name: 'prose',
    title: 'Prose',
    cases: [
      {
        name: 'prose-person',
        look: 'Who a person is: a dotted line under the name, and a slip beside it on hover, focus and press.',
      },
      {
        name: 'prose-figures',
        look: 'Two accounts over the same years, and a count in dots: what they show above, between two rules.',
      },
      { name: 'prose-notes', look: 'The list of editor’s notes: title, date, note.' },
    ],
  },
  {
    name: 'embeds',
    title: 'Embeds',
    cases: [
      {
        name: 'embed-open',
        look: 'The element with an open card: all of it within its own paper, smaller than on the site.',
      },
      { name: 'embed-plain', look: 'The element without controls: heading, chart, the way to the story.' },
      { name: 'embed-failed', look: 'The element without its data: the host’s own content, and one sentence.' },
      { name: 'picture-story', look: 'The picture for other people’s pages, light and dark.' },
    ],
  },
] as const satisfies readonly GallerySection[];

/** The name of the case that shows a file of `tests/snapshots/`. */
export const snapshotName = (file: string): string => `snapshot-${file.replace(/^.*\//, '').replace(/\.svg$/, '')}`;

/** The case of a name. @throws where the gallery has none */
export const caseNamed = (name: string): GalleryCase => {
  const found = sections.flatMap<GalleryCase>(({ cases }) => [...cases]).find((one) => one.name === name);
  if (!found) throw new RangeError(`The gallery has no case “${name}”; name it in src/gallery/cases.ts.`);
  return found;
};
