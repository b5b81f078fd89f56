import { expect, test } from 'vitest';
import { dateInWords, endOf, periodInWords, startOf } from '../../src/chapters/period.ts';

test('dates are as exact as they are known', () => {
  expect(dateInWords('1955')).toBe('1955');
  expect(dateInWords('1955-02')).toBe('February 1955');
  expect(dateInWords('1955-02-05')).toBe('5 February 1955');
});

test('periods of plain years are joined closely, others with spaces', () => {
  expect(periodInWords('1949/1964')).toBe('1949–1964');
  expect(periodInWords('1954-08/1956-10')).toBe('August 1954 – October 1956');
  expect(periodInWords('1959-08-13/1960')).toBe('13 August 1959 – 1960');
  expect(periodInWords('1955/1955')).toBe('1955');
});

test('a date begins where its first day does and ends after its last', () => {
  expect(startOf('1955')).toBe(1955);
  expect(endOf('1955')).toBe(1956);
  expect(startOf('1955-07')).toBeCloseTo(1955 + 181 / 365, 10);
  expect(endOf('1955-06')).toBe(startOf('1955-07'));
  expect(endOf('1955-12')).toBe(1956);
  expect(endOf('1955-12-31')).toBe(1956);
  expect(startOf('1956-03')).toBeCloseTo(1956 + 60 / 366, 10);
});
