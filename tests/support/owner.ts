import { fromWire } from '../../src/timeline/model/from-wire';
import { documentOf, dist, filesOf, htmlFiles } from './site';
import { wire } from './wire';

/** Where the site stands that tests read from its files. */
export const origin = 'http://localhost:4321/';

/** The career that the site tells, as its own file has it. */
export const timeline = fromWire(wire);

export const files = filesOf(dist);
/** Every page of the site by its path below it. */
export const documents: ReadonlyMap<string, Document> = new Map(
  htmlFiles(dist).map((page) => [page, documentOf(dist, page)]),
);

/** What pages have of something, in one list. */
export const each = <Value>(read: (document: Document, page: string) => readonly Value[]): Value[] =>
  [...documents].flatMap(([page, document]) => read(document, page));

/** The addresses of the pages of companies and eras, below those of their language. */
export const facets = [
  ...timeline.companies.map(({ id }) => `company/${id}/`),
  ...timeline.eras.map(({ id }) => `era/${id}/`),
];

/** One address of each kind of page, in both languages, each kind with the first and the last of its pages. */
export const kinds = ((): readonly string[] => {
  const first = facets.filter((path, i) => path.split('/')[0] !== facets[i - 1]?.split('/')[0]);
  const last = facets.filter((path, i) => path.split('/')[0] !== facets[i + 1]?.split('/')[0]);
  const [event] = timeline.events;
  const plain = ['', 'about/', 'share/'];
  return [
    ...[...plain, ...first, 'embed/'].map((path) => `/${path}`),
    ...[...plain, ...last, `embed/?select=${event?.id}`].map((path) => `/zh/${path}`),
    '/404.html',
  ];
})();

/** Those of them that show the chart as part of a page. */
export const charts = kinds.filter((path) => /^\/(zh\/)?((company|era)\/.*)?$/.test(path));
