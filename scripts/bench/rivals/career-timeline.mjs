import { load, present, source } from './present.mjs';

const loaded = load();

await present(async (root) => {
  await loaded;
  const element = Object.assign(document.createElement('career-timeline'), { src: source });
  const ready = new Promise((resolve) => {
    element.addEventListener('career-timeline:ready', resolve, { once: true });
  });
  root.append(element);
  await ready;
  const svg = element.shadowRoot.querySelector('[data-timeline] > svg');
  const { left, top, width } = svg.getBoundingClientRect();
  const at = { clientX: left + width * 0.55, clientY: top + 200, ctrlKey: true, bubbles: true, cancelable: true };
  return (factor) => svg.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: Math.log2(factor) / 0.01 }));
});
