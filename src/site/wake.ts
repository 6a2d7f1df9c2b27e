import { toLocale } from '../i18n';
import { fromWire } from '../timeline/model/from-wire';
import { mountPage } from '../timeline/interact/page';
import { linksOf } from './links';
import { fileOf } from './paths';

/** Fetches the data and brings the page to life. @throws where the data cannot be had */
export const wake = async (page: HTMLElement): Promise<void> => {
  const response = await fetch(fileOf('timeline.json'));
  if (!response.ok) throw new Error(`${response.url} answers with ${response.status}.`);
  const timeline = fromWire(await response.json());
  const { locale: tag, baseCompany, baseEra } = page.dataset;
  const locale = toLocale(tag);
  mountPage(page, {
    timeline,
    locale,
    links: linksOf(locale),
    t: { readInStory: page.dataset['readInStory'] ?? '' },
    base: { companies: baseCompany ? [baseCompany] : [], eras: baseEra ? [baseEra] : [] },
  });
  page.dataset['awake'] = '';
};
