import { expect, test } from 'vitest';
import { readBook } from '../../src/book/book.ts';
import { composeNotes } from '../../src/citations/compose-notes.ts';

const book = readBook('tests/fixtures/sound', []);

test('notes are numbered in the order of the prose and named after their claim', () => {
  expect(composeNotes([['arrival'], ['answer']], book)).toMatchObject([
    { number: 1, id: 'note-arrival' },
    { number: 2, id: 'note-answer' },
  ]);
});

test('a claim cited again refers to the note that has its words', () => {
  const [first, , again] = composeNotes([['arrival'], ['answer'], ['arrival']], book);
  expect(first?.claims[0]?.repeats).toBeUndefined();
  expect(first?.claims[0]?.works[0]?.quote?.text).toBe('the delegation arrived on the third of May');
  expect(again?.claims[0]?.repeats).toEqual({ number: 1, id: 'note-arrival' });
  expect(again?.claims[0]?.works[0]?.quote).toBeUndefined();
  expect(again?.id).toBe('note-arrival-2');
});

test('claims cited side by side share a note, which bears the name of the first that is new', () => {
  const notes = composeNotes([['arrival'], ['arrival', 'answer']], book);
  expect(notes).toHaveLength(2);
  expect(notes[1]).toMatchObject({ number: 2, id: 'note-answer' });
  expect(notes[1]?.claims.map(({ id, repeats }) => [id, repeats?.number])).toEqual([
    ['arrival', 1],
    ['answer', undefined],
  ]);
});

test('a note that repeats a claim of a shared note does not take that claim’s address', () => {
  expect(composeNotes([['arrival', 'answer'], ['answer']], book).map(({ id }) => id)).toEqual(['note-arrival', 'note-answer-2']);
});

test('a work is cited in full first and short afterwards, with its locator', () => {
  const [full, short] = composeNotes([['answer'], ['answer']], book);
  expect(full?.claims[0]?.works[0]?.citation).toBe('Mary Brown, <i>A Year at the Harbour</i>, n.d., p. 12');
  expect(short?.claims[0]?.works[0]?.citation).toBe('Brown, p. 12');
});

test('a claim that is not in the ledger is refused', () => {
  expect(() => composeNotes([['nothing']], book)).toThrow('[^nothing] names no evidence.');
});
