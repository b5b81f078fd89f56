import { expect, test } from 'vitest';
import { readSections } from '../../src/browser/search/first-answer.ts';
import { nameAnswer } from '../../src/browser/search/name-answer.ts';
import { sectionsIn } from '../../src/search/prose.ts';
import type { Register } from '../../src/search/register.ts';
import type { Spelling } from '../../src/search/spellings.ts';

const facts = { part: 'Part Three · Return', period: '1959' };
const register: Register = {
  sections: [
    ['/niigata/', 'Niigata', '', facts.part, facts.period],
    ['/niigata/#room', 'The room', 'Niigata', facts.part, facts.period],
  ],
  names: { namechongjin: [12, 1, 0] },
};
const sections = readSections(
  sectionsIn([{ path: '/niigata/', title: 'Niigata', ...facts, sections: [['room', 'The room', 'They sailed to Chongjin.']] }]),
);
const chongjin: Spelling = { name: 'Chongjin', forms: ['청진', 'Seishin'], native: 1, path: '/names/#chongjin' };
const ask = (typed: string, read = sections, narrowing = {}) =>
  nameAnswer({ id: 1, typed, most: 10, parts: [], kinds: [], years: [], ...narrowing }, [chongjin], register, read);

test('a name in any spelling has its sections in the order of the register, before a word of them has come', () => {
  for (const typed of ['Chongjin', '청진', 'seishin'])
    expect(ask(typed, [])).toMatchObject({
      total: { sections: 12, entries: 0 },
      sections: [
        { url: '/niigata/#room', title: 'The room', page: 'Niigata', kind: 'section', excerpt: [] },
        { url: '/niigata/', title: 'Niigata', page: '', kind: 'section', excerpt: [] },
      ],
    });
  expect(ask('seishin', [])?.also).toEqual(['Chongjin', '청진']);
});

test('once the prose has come it says what they say; one that has the name in its notes alone has no words yet', () => {
  expect(ask('Chongjin')?.sections.map(({ excerpt }) => excerpt)).toEqual([
    [
      ['They sailed to ', false],
      ['Chongjin', true],
      ['.', false],
    ],
    [],
  ]);
});

test('what is no name alone, is narrowed, or wants more than the best is left to others', () => {
  expect(ask('Chongjin ships')).toBeUndefined();
  expect(ask('ships')).toBeUndefined();
  expect(ask('Chongjin', sections, { years: ['1959'] })).toBeUndefined();
  expect(ask('Chongjin', sections, { most: 20 })).toBeUndefined();
});
