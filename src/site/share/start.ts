import type { Locale } from '../../i18n/index.ts';
import { mountBuilder } from './builder.ts';
import type { Facts } from './facts.ts';

const root = document.querySelector<HTMLElement>('[data-share]');
const json = root?.querySelector('[data-share-facts]')?.textContent;
if (root && json) mountBuilder(root, JSON.parse(json) as Facts, root.dataset['locale'] as Locale);
