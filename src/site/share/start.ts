import type { Locale } from '../../i18n';
import { mountBuilder } from './builder';
import type { Facts } from './facts';

const root = document.querySelector<HTMLElement>('[data-share]');
const json = root?.querySelector('[data-share-facts]')?.textContent;
if (root && json) mountBuilder(root, JSON.parse(json) as Facts, root.dataset['locale'] as Locale);
