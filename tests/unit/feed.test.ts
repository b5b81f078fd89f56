import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { readBook } from '../../src/book/book.ts';
import { atomFeed } from '../../src/changes/feed.ts';
import { editionOf } from '../../src/changes/edition.ts';

const book = readBook(process.cwd(), []);
const HOME = 'https://book.example/path/';
const xml = atomFeed(book, HOME);

test('a feed reader finds every change, with its day, its id and where it is told', () => {
  const feed = parseAtomFeed(xml);
  expect(feed).toMatchObject({ id: HOME, title: { value: 'Without Recognition: additions and corrections' } });
  expect(feed.entries?.length).toBe(book.changes.length);
  for (const [index, { id, value }] of book.changes.entries()) {
    const entry = feed.entries?.[index];
    expect(entry).toMatchObject({
      id: `${HOME}changes/#${id}`,
      updated: `${value.date}T12:00:00.000Z`,
      categories: [{ term: value.kind }],
    });
    expect(entry?.links?.[0]?.href).toBe(`${HOME}changes/#${id}`);
    expect(JSON.stringify(entry?.content)).toContain(value.what.slice(0, 20));
  }
});

test('the feed says where it is itself, and has the edition’s day', () => {
  const feed = parseAtomFeed(xml);
  expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe(`${HOME}changes.xml`);
  expect(feed.updated).toBe(`${editionOf(book).date}T12:00:00.000Z`);
});

test('the same changes give the same bytes', () => expect(atomFeed(book, HOME)).toBe(xml));
