import { expect, test } from 'vitest';
import { wordsOf } from '../../src/search/words.ts';

test.each([
  ['Nam Il, of the “North”', ['nam', 'il', 'of', 'the', 'north']],
  ['Ch’ŏngjin’s ships’ crews', ['chongjins', 'ships', 'crews']],
  ['93,340 in 1959, 13 of 1,5', ['93340', 'in', '1959', '13', 'of', '1', '5']],
  ['anti-racist—and so', ['anti', 'racist', 'and', 'so']],
  ['南日 (남일) and 総連へ', ['南日', '남일', 'and', '総連へ']],
  ['e\u0301lan café', ['elan', 'cafe']],
  ['\ud800 a𠮷b …', ['a𠮷b']],
  ['', []],
])('the words of %j', (text, words) => {
  expect(wordsOf(text).map((word) => word.text)).toEqual(words);
});

test('a word knows where it stands', () => {
  const text = '“Chŏngjin’s” 1,234 日本';
  expect(wordsOf(text).map(({ from, to }) => text.slice(from, to))).toEqual(['Chŏngjin’s', '1,234', '日本']);
});
