import { toLocale } from '../i18n';
import { fromWire } from '../timeline/model/from-wire';
import type { Wire } from '../timeline/model/schema';
import { mount } from '../timeline/interact/mount';
import { companyPage, eraPage, fileOf, pathOf } from './paths';

/** Fetches the data and brings the page to life. */
export const wake = async (page: HTMLElement): Promise<void> => {
  const response = await fetch(fileOf('timeline.json'));
  if (!response.ok) return;
  const timeline = fromWire((await response.json()) as Wire);
  const { locale: tag, baseCompany, baseEra } = page.dataset;
  const locale = toLocale(tag);
  mount(page, {
    timeline,
    locale,
    addresses: {
      event: (id) => `#${id}`,
      company: (id) => pathOf(locale, companyPage(id)),
      era: (id) => pathOf(locale, eraPage(id)),
    },
    base: { companies: baseCompany ? [baseCompany] : [], eras: baseEra ? [baseEra] : [] },
  });
  page.dataset['awake'] = '';
};
