import { expect, test } from 'vitest';
import { firstAnswer, readSections } from '../../src/browser/search/first-answer.ts';
import { type ChapterProse, sectionsIn } from '../../src/search/prose.ts';
import type { Spelling } from '../../src/search/spellings.ts';

const chapter: ChapterProse = {
  path: '/niigata/',
  title: 'Niigata',
  part: 'Part Three · Return',
  period: '1959',
  sections: [
    ['', '', 'Two ships carried Koreans to Chongjin.'],
    ['room', 'The room', 'In 1960 each was asked in Niigata whether he went of his own free will.'],
  ],
};
const sections = readSections(sectionsIn([chapter]));
const chongjin: Spelling = { name: 'Chongjin', forms: ['청진', 'Seishin'], native: 1, path: '/names/#chongjin' };
const ask = (typed: string, narrowing = {}) =>
  firstAnswer({ id: 1, typed, most: 10, parts: [], kinds: [], years: [], ...narrowing }, [chongjin], sections);

test('a section is drawn from its prose, as the index would have it', () => {
  expect(ask('free will')?.sections).toEqual([
    {
      kind: 'section',
      title: 'The room',
      page: 'Niigata',
      part: 'Part Three · Return',
      period: '1959',
      url: '/niigata/#room',
      excerpt: [
        ['In 1960 each was asked in Niigata whether he went of his own ', false],
        ['free', true],
        [' ', false],
        ['will', true],
        ['.', false],
      ],
    },
  ]);
});

test('a name is found in any spelling, and by a slip', () => {
  expect(ask('Seishin')).toMatchObject({ also: ['Chongjin', '청진'], sections: [{ url: '/niigata/' }], facets: undefined });
  expect(ask('Chongjim')).toMatchObject({ meant: { name: 'Chongjin' }, sections: [{ url: '/niigata/' }] });
});

test('a narrowing holds, and what the prose does not hold waits for the index', () => {
  expect(ask('Niigata', { years: ['1960'] })?.sections.map(({ url }) => url)).toEqual(['/niigata/#room']);
  expect(ask('Niigata', { kinds: ['name'] })).toBeUndefined();
  expect(ask('willows')).toBeUndefined();
});
