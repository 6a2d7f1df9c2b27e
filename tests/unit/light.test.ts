import { parseHTML } from 'linkedom';
import { afterEach, expect, it, vi } from 'vitest';
import { mountLight } from '../../src/timeline/interact/story/light.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('keeps what has yet to be named in mind while the reader goes on within a paragraph', () => {
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  const { document } = parseHTML(`<main><svg>
    <a data-event="named"><text class="ct-label">Named</text></a><a data-event="bare"></a>
  </svg></main>`);
  const [page, svg] = [document.querySelector('main'), document.querySelector('svg')];
  const light = mountLight(page as unknown as HTMLElement, svg as unknown as SVGSVGElement);
  const show = (...ids: string[]): boolean | null => light.show(new Set(ids), null);
  expect(show('named')).toBe(false);
  expect(show('named', 'bare')).toBe(true);
  expect(show('bare', 'named')).toBe(null);
  expect(show('named')).toBe(false);
});
