import { expect, test } from 'vitest';
import { nameFinder } from '../../src/search/name-tokens.ts';
import { recordsOf } from '../../src/search/records.ts';

const names = nameFinder([
  { name: 'Chongryon', forms: ['총련', '朝鮮総連', 'Chōsen Sōren'], native: 2, path: '/names/#chongryon' },
  { name: 'Nam Il', forms: ['남일'], native: 1, path: '/names/#nam-il' },
]);
const [record] = recordsOf(
  '<article data-search="chapter"><h1>Nam Il’s overture</h1><p>The Chōsen Sōren’s men, 在日朝鮮総連の, and Chongryon. Namely ill.</p></article>',
  '/a/',
);

test('a record has a word for each name that it holds in any form, as often as the name weighs there', () => {
  const found = record ? names(record) : [];
  expect(found.filter((token) => token === 'namechongryon')).toHaveLength(3);
  expect(found.filter((token) => token === 'namenamil')).toHaveLength(6);
  expect(new Set(found).size).toBe(2);
});
