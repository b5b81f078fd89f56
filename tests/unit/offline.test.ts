import { expect, test } from 'vitest';
import { isFixed, keyOf } from '../../src/offline/key.ts';

const at = (path: string) => `https://book.example${path}`;

test('a file is found whatever is asked of it, but an index only by the tag of its build', () => {
  expect(keyOf(at('/may-1955/?mark=Chongryon#text'))).toBe(at('/may-1955/'));
  expect(keyOf(at('/book/search/?q=Calcutta'))).toBe(at('/book/search/'));
  expect(keyOf(at('/pagefind/pagefind-entry.json?ts=3bb19c8e'))).toBe(at('/pagefind/pagefind-entry.json?ts=3bb19c8e'));
});

test('an address with a hash or a tag is right for ever, another is asked for again', () => {
  const fixed = ['/_astro/panel.Bn73x2nq.js', '/book/pagefind/fragment/en_3fe7874.pf_fragment', '/pagefind/index.pack?ts=3bb19c8e'];
  expect(fixed.filter((path) => !isFixed(at(path)))).toEqual([]);
  const current = ['/', '/may-1955/', '/search/spellings.json', '/pagefind/pagefind.js', '/search/?q=ts'];
  expect(current.filter((path) => isFixed(at(path)))).toEqual([]);
});
