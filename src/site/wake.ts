import { hasWords, toLocale } from '../i18n/index.ts';
import { fromWire } from '../timeline/model/from-wire.ts';
import { mountPage } from '../timeline/interact/page.ts';
import { linksAt } from './links.ts';
import { fileOf } from './files.ts';

/** Fetches the data and brings the page to life. @throws where the data or the words cannot be had */
export const wake = async (page: HTMLElement): Promise<void> => {
  const locale = toLocale(page.dataset['locale']);
  const [response] = await Promise.all([
    fetch(fileOf('timeline.json')),
    hasWords(locale, 'chart') ? null : import(/* @vite-ignore */ fileOf(`embed/v1/words/${locale}-chart.js`)),
  ]);
  if (!response.ok) throw new Error(`${response.url} answers with ${response.status}.`);
  const timeline = fromWire(await response.json());
  const { baseCompany, baseEra, root = '' } = page.dataset;
  mountPage(page, {
    timeline,
    locale,
    links: linksAt(root),
    t: { readInStory: page.dataset['readInStory'] ?? '' },
    base: { companies: baseCompany ? [baseCompany] : [], eras: baseEra ? [baseEra] : [] },
  });
  page.dataset['awake'] = '';
};
