import { expect, test } from 'vitest';
import { readingMinutes } from '../../src/chapters/reading-time.ts';

test('a chapter takes its words at an attentive pace, and never no time', () => {
  expect(readingMinutes(0)).toBe(1);
  expect(readingMinutes(2200)).toBe(10);
});
