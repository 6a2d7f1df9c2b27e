import { describe, expect, it } from 'vitest';
import { numberParagraphs, readParagraphs } from '../../src/site/paragraphs.ts';

const text =
  '<p data-paragraph>On <a href="#first-pour">13 February</a> <span class="person"><bdi>Ida Holm</bdi> <button></button> <small id="who-ida-holm" popover>A teacher.</small></span> came.</p>' +
  '<figure><figcaption><p data-paragraph>A caption.</p></figcaption><p>12</p></figure>' +
  '<p data-paragraph>“Not yet,” she said &amp; left.</p>';
const numbered = numberParagraphs(text, '01-furnace', 'Link to this paragraph');

describe('the paragraphs of a chapter', () => {
  it('are counted, each with a link to itself at its end; captions and figures are not', () => {
    const link = (id: string): string =>
      `<a class="pilcrow" href="#${id}" tabindex="-1" aria-label="Link to this paragraph"></a></p>`;
    expect(numbered).toContain('<p id="01-furnace.p1">On ');
    expect(numbered).toContain(` came.${link('01-furnace.p1')}`);
    expect(numbered).toContain('<figcaption><p>A caption.</p></figcaption><p>12</p>');
    expect(numbered).toContain(`<p id="01-furnace.p2">“Not yet,” she said &amp; left.${link('01-furnace.p2')}`);
  });

  it('are read again with the events that they name, and without their links and the notes on people', () => {
    expect(readParagraphs(numbered)).toEqual([
      {
        id: '01-furnace.p1',
        chapter: '01-furnace',
        events: ['first-pour'],
        markup: 'On <a href="#first-pour">13 February</a> <bdi>Ida Holm</bdi> came.',
      },
      { id: '01-furnace.p2', chapter: '01-furnace', events: [], markup: '“Not yet,” she said &amp; left.' },
    ]);
  });
});
