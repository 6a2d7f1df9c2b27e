import { describe, expect, it, vi } from 'vitest';
import { entriesOf } from '../../src/timeline/lint/entries.ts';
import { linkAdvice } from '../../src/timeline/lint/links.ts';
import { lintTimeline } from '../../src/timeline/lint/lint.ts';
import { yearsIn } from '../../src/timeline/lint/translated-years.ts';
import type { ChapterFile } from '../../src/timeline/model/chapters.ts';
import { loadTimeline } from '../../src/timeline/model/load.ts';
import { mutated, smallSource } from '../support/source.ts';

const advice = (changes: Readonly<Record<string, unknown>>, chapters: readonly ChapterFile[] = []) => {
  const source = mutated({ 'events.1.eras': ['steam'], ...changes });
  return lintTimeline(source, loadTimeline(source), chapters);
};
const remarks = (...given: Parameters<typeof advice>): readonly string[] =>
  advice(...given).map(({ sentence }) => sentence);
const chapter = (id: string, body: string): ChapterFile => ({ id, frontmatter: {}, body });

/** The small timeline has a year and a half without an employer, before the studio. */
const gap = /^companies “studio”: begins in 2017-01, and “works” before it has ended by 2016-06/;

describe('what an owner may want to look at again', () => {
  it('is a time without an employer, from half a year', () => {
    expect(remarks({})).toEqual([expect.stringMatching(gap)]);
    expect(remarks({ 'companies.3.when': '2016-10/..' })).toEqual([]);
    expect(remarks({ 'companies.1.when': '2012/' })).toEqual([]);
  });

  it('is a time with two employers that are no parts of each other, and not certain ones', () => {
    expect(remarks({ 'companies.3.when': '2015-01/..' }).join('\n')).toMatch(
      /companies “studio”: shares the time from 2015-02 to 2016-05 with “works”/,
    );
    expect(remarks({ 'companies.3.when': '2015-01/..', 'companies.3.kind': 'self' })).toEqual([]);
    expect(remarks({ 'companies.3.when': '2015/..', 'companies.1.when': '2012/2015' })).toEqual([]);
  });

  it('is an event without a source or outside every era, where there are any', () => {
    const bare = { 'companies.3.when': '2016-10/..', 'events.0.claims': [], 'events.2.eras': [] };
    expect(remarks(bare)).toEqual([
      'events “class”: names no source; add “claims”, or leave it as your own account.',
      'events “engine”: lies in no era; add “eras” where it belongs to one.',
    ]);
    const own = Object.fromEntries(smallSource.events.flatMap((_, i) => [[`events.${i}.claims`, undefined]]));
    const without = Object.fromEntries(smallSource.events.flatMap((_, i) => [[`events.${i}.eras`, undefined]]));
    expect(remarks({ ...own, ...without, eras: [], sources: [], 'companies.3.when': '2016-10/..' })).toEqual([]);
  });

  it('is a year that one language names and another does not, in data and chapters', () => {
    const [, ...found] = advice({ 'events.0.summary': { en: 'Learns in 2010–12.', zh: '2010年学习。' } }, [
      chapter('en/01-a', 'In 2014 and 2015.'),
      chapter('zh/01-a', '2014年。'),
    ]);
    expect(found).toEqual([
      {
        sentence: 'events “class”: field “summary” does not name 2012 in Chinese, as it does in another language.',
        place: { path: ['events', 0, 'summary', 'zh'] },
      },
      {
        sentence: 'chapter “zh/01-a”: does not name 2015 in Chinese, as it does in another language.',
        place: { file: 'story/zh/01-a', path: [] },
      },
    ]);
  });

  it('is a summary too long for a card, and a title too long for the chart that has no label', () => {
    const long = (text: string, times: number) => ({ en: text.repeat(times), zh: '短' });
    const [, ...found] = remarks({
      'events.0.summary': long('word ', 60),
      'events.1.title': long('word ', 10),
      'events.2.title': long('word ', 10),
      'events.2.label': { en: 'Word', zh: '词' },
      'events.3.summary': { en: 'Short.', zh: '字'.repeat(150) },
    });
    expect(found).toEqual([
      expect.stringMatching(/^events “class”: field “summary.en” is 300 columns wide; a card has room for about 280/),
      expect.stringMatching(/^events “hired”: field “title.en” is 50 columns wide; add a “label”: the chart has room/),
      expect.stringMatching(/^events “studio-work”: field “summary.zh” is 300 columns wide/),
    ]);
  });

  it('is a name that is spelt in two ways, where the rarer stands', () => {
    const [, ...found] = advice(
      {
        'events.0.summary.en': 'Learns TensorFlow.',
        'events.1.summary.en': 'Tensorflow at work; see tensorflow.org and tensorflow/models.',
        'events.2.summary.en': 'More TensorFlow.',
      },
      [chapter('en/01-a', 'About Tensor-Flow.')],
    );
    expect(found.map(({ sentence }) => sentence)).toEqual([
      'events “hired”: field “summary.en” writes “Tensorflow”, and other texts “TensorFlow”; choose one.',
      'chapter “en/01-a”: writes “Tensor-Flow”, and other texts “TensorFlow”; choose one.',
    ]);
    expect(found[1]?.place).toMatchObject({ file: 'story/en/01-a', offset: 6 });
    expect(remarks({ 'events.0.summary.en': 'Machine learning. The machine. An Apple, an apple.' })).toHaveLength(1);
  });

  it('is a link that answers nothing, each asked once', async () => {
    const source = mutated({
      'sources.0.url': 'https://gone.example/',
      'events.0.links': [{ href: 'https://gone.example/', label: { en: 'x', zh: 'x' } }],
      'person.links': [{ href: 'https://there.example/', label: { en: 'x', zh: 'x' } }],
    });
    const ask = vi.fn((url: string) => Promise.resolve(url.includes('gone') ? 'answers 404' : null));
    const found = await linkAdvice(entriesOf(source), ask);
    expect(found.map(({ sentence }) => sentence)).toEqual([
      'sources “diary”: field “url” is “https://gone.example/”, which answers 404.',
      'events “class”: field “links.0.href” is “https://gone.example/”, which answers 404.',
    ]);
    expect(ask.mock.calls.flat().toSorted()).toEqual(['https://gone.example/', 'https://there.example/']);
  });
});

it('reads years in prose, and no other numbers', () => {
  expect([...yearsIn('In 2015, from 2012–14, about 1998. 2016年，2017—18年')]).toEqual([
    '2015',
    '2012',
    '2014',
    '1998',
    '2016',
    '2017',
    '2018',
  ]);
  expect([...yearsIn('1,500 and 1500.5, #2015, https://x.example/2015/a, 12015, 2015:30')]).toEqual([]);
});
