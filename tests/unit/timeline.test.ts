import { expect, test } from 'vitest';
import { eventDate, precisionOf, stretchOf } from '../../src/timeline/event-date.ts';
import { linePieces, namesIn, plainLine } from '../../src/timeline/line.ts';

test.each([
  ['1959-08-13', false, '13 August 1959'],
  ['1955-05', false, 'May 1955'],
  ['1956', false, '1956'],
  ['1955-05-25/1955-05-26', false, '25–26 May 1955'],
  ['1964-03-16/1964-04-21', false, '16 March – 21 April 1964'],
  ['1939/1945-08', false, '1939 – August 1945'],
  ['1952-01-28/1952-01-29', true, '28 or 29 January 1952'],
  ['1952-01-31/1952-02-01', true, '31 January or 1 February 1952'],
  ['1958-08-11/1958-08-13', true, 'between 11 and 13 August 1958'],
])('%s is never printed more exactly than it is known', (date, uncertain, words) => {
  expect(eventDate({ date, uncertain })).toBe(words);
});

test('a date is as exact as it is written', () => {
  expect(['1956', '1956-04', '1956-04-10', '1956/1957'].map(precisionOf)).toEqual(['year', 'month', 'day', 'stretch']);
});

test('a date takes up all the time it names', () => {
  expect(stretchOf('1955')).toEqual({ from: 1955, to: 1956 });
  expect(stretchOf('1955/1956')).toEqual({ from: 1955, to: 1957 });
  expect(stretchOf('1955-01-01').to - stretchOf('1955-01-01').from).toBeCloseTo(1 / 365);
});

test('a line is words and links to names', () => {
  const line = '[Kasai](name:kasai) and [Ri](name:ri) signed; [Kasai](name:kasai) spoke.';
  expect(linePieces(line).slice(0, 3)).toEqual([{ text: 'Kasai', name: 'kasai' }, { text: ' and ' }, { text: 'Ri', name: 'ri' }]);
  expect(plainLine(line)).toBe('Kasai and Ri signed; Kasai spoke.');
  expect(namesIn(line)).toEqual(['kasai', 'ri']);
});
