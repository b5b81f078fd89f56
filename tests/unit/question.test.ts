import { expect, test } from 'vitest';
import { isQuestion } from '../../src/search/question.ts';

test.each(['', ' ', 'k', 'É', '7', '“k”', '"', 'é'])('%j is too little to search for', (typed) => {
  expect(isQuestion(typed)).toBe(false);
});

test.each(['ki', '南', '총', 'k 1', '19', '"ab"', '<k>', '\ud800'])('%j is searched for', (typed) => {
  expect(isQuestion(typed)).toBe(true);
});
