import { expect, it } from 'vitest';
import { networkOf } from '../../src/timeline/export/network.ts';

it.each([
  ['https://github.com/ada', 'GitHub'],
  ['https://www.linkedin.com/in/ada', 'LinkedIn'],
  ['https://uk.linkedin.com/in/ada', 'LinkedIn'],
  ['https://scholar.google.com/citations?user=ada', 'Google Scholar'],
  ['https://twitter.com/ada', 'X'],
  ['https://ada.example/', undefined],
  ['https://notgithub.com/ada', undefined],
])('knows the network of %s', (href, network) => {
  expect(networkOf(href)).toBe(network);
});
