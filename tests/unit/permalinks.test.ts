import { expect, test } from 'vitest';
import { readBook } from '../../src/book/book.ts';
import { addressesOf } from '../../src/permalinks/addresses.ts';
import { publishedLines, withAddresses } from '../../src/permalinks/published.ts';

test('only addresses are read from the file, with their lines', () => {
  expect(publishedLines('# Kept for ever.\n/\n\n/calcutta/#text\n')).toEqual([
    { address: '/', line: 2 },
    { address: '/calcutta/#text', line: 4 },
  ]);
});

test('new addresses are added in order, old ones stay, none stands twice', () => {
  expect(withAddresses('# Kept for ever.\n/old/\n', ['/new/', '/old/'])).toBe('# Kept for ever.\n/new/\n/old/\n');
});

test('a book’s addresses are its chapters, sections, notes, names and works', () => {
  const addresses = addressesOf(readBook('tests/fixtures/sound', []));
  for (const address of [
    '/',
    '/first-contacts/',
    '/first-contacts/#reply',
    '/first-contacts/#note-arrival',
    '/names/#tanaka-jiro',
    '/sources/#memoir',
  ])
    expect(addresses).toContain(address);
  expect(new Set(addresses).size).toBe(addresses.length);
});
