import { expect, test } from 'vitest';
import { formsIn, wordRanges } from '../../src/search/word-ranges.ts';

const marked = (text: string, ...queries: string[]) => wordRanges(text, formsIn(queries)).map(([from, to]) => text.slice(from, to));

test('case, macrons and apostrophes do not matter', () => {
  expect(marked('Hatoyama Ichirō in Ch’ŏngjin', 'ichiro', "ch'ongjin")).toEqual(['Ichirō', 'Ch’ŏngjin']);
});

test('a number is found with its separators or without', () => {
  expect(marked('in all 93,340 people', '93340')).toEqual(['93,340']);
  expect(marked('in all 93340 people', '93,340')).toEqual(['93340']);
});

test('a Latin word is found from its beginning and marked whole, native script only as far as asked', () => {
  expect(marked('unrepatriated, repatriation', 'repatriat')).toEqual(['repatriation']);
  expect(marked('在日本朝鮮人総聯合会', '朝鮮人')).toEqual(['朝鮮人']);
});

test('a word is found with another ending', () => {
  expect(marked('founded, agreements, planned', 'founding agreement planning')).toEqual(['founded', 'agreements', 'planned']);
});

test('a word is not found in one that only begins alike', () => {
  expect(marked('Han, Cho, Chongryon, 51', 'Hatoyama Chongjin 51978')).toEqual([]);
});

test('quotation marks ask for the words in their order, marked as one', () => {
  expect(marked('names of Nam Il’s men, Kim Il Sung', '"Nam Il"')).toEqual(['Nam Il’s']);
  expect(marked('Han Deok-su', '"han deok su"')).toEqual(['Han Deok-su']);
});

test('common words are left unmarked', () => {
  expect(marked('the text of the agreement', 'the text of')).toEqual(['text']);
});
