import { expect, test } from 'vitest';
import { type Book, byId } from '../../src/book/book.ts';
import { soundBook } from '../../src/book/check.ts';
import { unsupportedFigures } from '../../src/book/figures.ts';
import { mentionsOf } from '../../src/names/mentions.ts';

const book: Book = soundBook(process.cwd());
const cited = new Set(book.chapters.flatMap(({ notes }) => notes.map(({ id }) => id)));
const claims = [...byId(book.claims).values()].filter(({ id }) => cited.has(id));

test('every figure and date of a sentence stands in a claim that the sentence cites', () => {
  expect(unsupportedFigures(book).map(({ file, line, figures, sentence }) => `${file}:${line} ${figures.join(', ')}: ${sentence}`)).toEqual(
    [],
  );
});

test('under 12 in a hundred claims are tertiary', () => {
  const tertiary = claims.filter(({ value }) => value.standing === 'tertiary');
  expect(tertiary.length / claims.length).toBeLessThan(0.12);
});

test('every name and term is mentioned by some section', () => {
  expect(book.names.filter(({ id }) => mentionsOf(id, book).length === 0).map(({ id, file, line }) => `${file}:${line} ${id}`)).toEqual([]);
});

test('no address is one of a mirror, a session or a staging host', () => {
  const addresses = [
    ...book.sources.map(({ value }) => value.URL),
    ...book.claims.flatMap(({ value }) => value.sources.map(({ url }) => url)),
  ];
  const wrong =
    /jsessionid|dvincitest|weblio|wiki-gateway|eudic|pdfedu|rmrb\.online|20\.210\.105\.67|web\.archive|hatena-proxy|wikiwand|kiwix/i;
  expect(addresses.filter((address) => address !== undefined && wrong.test(address))).toEqual([]);
});

test('no fact stands in the ledger twice: two claims never rest on the same words throughout', () => {
  const seen = new Map<string, string>();
  const twice: string[] = [];
  for (const { id, value } of book.claims) {
    const words = JSON.stringify(value.sources.map(({ source, quote }) => [source, quote]).sort());
    const other = seen.get(words);
    if (other !== undefined) twice.push(`${id} and ${other}`);
    seen.set(words, id);
  }
  expect(twice).toEqual([]);
});
