import { expect, test } from 'vitest';
import { didYouMean } from '../../src/faults/nearest.ts';

test('a near match is proposed as it is written in its place', () => {
  expect(didYouMean('rep-12', ['rep-012', 'treaty'], (id) => `[^${id}]`)).toBe('Did you mean [^rep-012]?');
});

test('without a near match the accepted ones are given, eight at most', () => {
  expect(didYouMean('repatriation', ['sea', 'ship'])).toBe('Accepted: sea, ship.');
  const many = Array.from({ length: 12 }, (_, index) => `key-${String(index).padStart(2, '0')}`);
  expect(didYouMean('something else altogether', many)).toBe(
    'Accepted: key-00, key-01, key-02, key-03, key-04, key-05, key-06, key-07 and 4 more.',
  );
});

test('where nothing is defined, it says so', () => {
  expect(didYouMean('x', [])).toBe('None is defined yet.');
});
