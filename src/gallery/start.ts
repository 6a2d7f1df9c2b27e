import '../i18n/all.ts';
import { dictionary, toLocale } from '../i18n/index.ts';
import { fileOf } from '../site/files.ts';
import { CareerTimeline } from '../timeline/embed/element/element.ts';
import { fromWire } from '../timeline/model/from-wire.ts';
import { mountPart } from './parts.ts';
import { showStates } from './states.ts';

/** What a computed style says of a text: size, line, weight. */
const measureOf = (sample: Element): string => {
  const { fontSize, lineHeight, fontWeight } = getComputedStyle(sample);
  const px = (value: string): string => String(Math.round(Number.parseFloat(value) * 10) / 10);
  return `${px(fontSize)}/${px(lineHeight)} · ${fontWeight}`;
};

const measure = (): void => {
  for (const place of document.querySelectorAll<HTMLElement>('[data-gallery="measure"]')) {
    const samples = [...(place.closest('.gallery-rank')?.querySelectorAll('[data-sample]') ?? [])];
    place.textContent = samples.map(measureOf).join(', ');
  }
  for (const length of document.querySelectorAll<HTMLElement>('[data-gallery="length"]'))
    length.textContent = `${Math.round(length.getBoundingClientRect().width)} px`;
};

const root = document.querySelector<HTMLElement>('[data-locale-of-gallery]');
if (root) {
  const locale = toLocale(root.dataset['localeOfGallery']);
  showStates(document);
  measure();
  window.addEventListener('resize', measure);
  for (const element of root.querySelectorAll('career-timeline'))
    element.setAttribute('theme', element.closest<HTMLElement>('[data-pane]')?.dataset['pane'] ?? 'auto');
  CareerTimeline.script = new URL(fileOf('embed/v1/career-timeline.js'), location.href).href;
  customElements.define('career-timeline', CareerTimeline);
  const timeline = fromWire(await (await fetch(fileOf('timeline.json'))).json());
  for (const part of root.querySelectorAll<HTMLElement>('[data-gallery]'))
    mountPart(part, { timeline, locale, t: dictionary(locale) });
}
