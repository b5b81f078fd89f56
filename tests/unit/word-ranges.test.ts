import { expect, test } from 'vitest';
import { wordRanges } from '../../src/search/word-ranges.ts';

const marked = (text: string, ...queries: string[]) => wordRanges(text, queries).map(([from, to]) => text.slice(from, to));

test('case, macrons and apostrophes do not matter', () => {
  expect(marked('Hatoyama Ichirō in Ch’ŏngjin', 'ichiro', "ch'ongjin")).toEqual(['Ichirō', 'Ch’ŏngjin']);
});

test('a number is found with its separators', () => {
  expect(marked('in all 93,340 people', '93340')).toEqual(['93,340']);
});

test('a Latin word is marked from its beginning, native script anywhere', () => {
  expect(marked('unrepatriated, repatriation', 'repatriat')).toEqual(['repatriat']);
  expect(marked('在日本朝鮮人総聯合会', '朝鮮人')).toEqual(['朝鮮人']);
});

test('common words are left unmarked', () => {
  expect(marked('the text of the agreement', 'the text of')).toEqual(['text']);
});
