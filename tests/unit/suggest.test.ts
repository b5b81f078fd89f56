import { expect, test } from 'vitest';
import type { Spelling } from '../../src/search/spellings.ts';
import { suggest } from '../../src/search/suggest.ts';

const named = (name: string, ...forms: string[]): Spelling => ({ name, forms, native: 1, path: `/names/#${name.toLowerCase()}` });
const table = [
  named('Niigata', '新潟'),
  named('Nam Il', '남일', '南日'),
  named('Chongryon', '총련', 'Chōsen Sōren'),
  named('Hatoyama Ichirō', '鳩山一郎'),
];

test.each([
  ['nii', ['Niigata']],
  ['Ichiro', ['Hatoyama Ichirō']],
  ['soren', ['Chongryon']],
  ['新', ['Niigata']],
  ['n', []],
  ['zz', []],
])('%s begins %o', (typed, names) => {
  expect(suggest(typed, table).map(({ name }) => name)).toEqual(names);
});
