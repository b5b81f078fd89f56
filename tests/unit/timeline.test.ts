import { expect, test } from 'vitest';
import { readBook } from '../../src/book/book.ts';
import { eventSchema, type TimelineEvent } from '../../src/schemas/event.ts';
import { eventDate, precisionOf, stretchOf } from '../../src/timeline/event-date.ts';
import { eventNotes } from '../../src/timeline/event-notes.ts';
import { eventsIn } from '../../src/timeline/excerpt.ts';
import { linePieces, namesIn, plainLine } from '../../src/timeline/line.ts';
import { marksOf } from '../../src/timeline/picture.ts';
import { ticksOf } from '../../src/timeline/ticks.ts';

const book = readBook('tests/fixtures/sound', []);

function events(...dates: string[]): { id: string; value: TimelineEvent; file: string; line: number }[] {
  const value = { track: 'relations', short: 'it', line: 'It happened.', section: 'a' };
  return dates.map((date, line) => ({ id: `${date}-${line}`, value: eventSchema.parse({ ...value, date }), file: 'events.yaml', line }));
}

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

test('in the picture no mark lies on another, and each is drawn as exactly as its date is known', () => {
  const { relations, chongryon } = marksOf(events('1955', '1955-03', '1955-03-11', '1955-03-11/1955-03-12', '1956-01-01'));
  expect(relations.map(({ form, lane }) => [form, lane])).toEqual([
    ['open', 0],
    ['open', 1],
    ['solid', 2],
    ['tick', 3],
    ['tick', 0],
  ]);
  expect(chongryon).toEqual([]);
});

test('events too near for a pointer share a link on the rail, and its name says them all', () => {
  const [chapter] = book.chapters;
  expect(chapter && ticksOf(chapter, book)).toEqual([
    {
      path: '/timeline/#1950-05-03',
      places: [
        { from: 8.34, length: 0 },
        { from: 8.36, length: 0 },
      ],
      name: '3–4 May 1950: the arrival, the answer',
    },
  ]);
});

test('an event alone on the rail leads to the section that tells it', () => {
  const [chapter] = book.chapters;
  const alone = { ...book, events: book.events.slice(1) };
  expect(chapter && ticksOf(chapter, alone)).toMatchObject([{ path: '/first-contacts/#reply', name: '4 May 1950: the answer' }]);
});

test('an excerpt has the events that lie wholly within it', () => {
  const all = events('1954-12', '1955', '1955-06/1956-01', '1956');
  expect(eventsIn({ period: '1955/1956' }, all).map(({ value }) => value.date)).toEqual(['1955', '1955-06/1956-01', '1956']);
  expect(eventsIn({ period: '1955' }, all).map(({ value }) => value.date)).toEqual(['1955']);
  expect(eventsIn({ period: '1955/1956', track: 'chongryon' }, all)).toEqual([]);
});

test('the note of an event gives its words in full, also where another event rests on the same claim', () => {
  const [first] = book.events;
  const twice = first === undefined ? [] : [first, { ...first, id: `${first.id}-again` }];
  const notes = [...eventNotes(twice, book).values()];
  expect(notes.map(({ claims }) => claims.map(({ works, repeats }) => [works[0]?.quote?.text, repeats]))).toEqual([
    [['the delegation arrived on the third of May', undefined]],
    [['the delegation arrived on the third of May', undefined]],
  ]);
});
