import { expect, test } from 'vitest';
import { readBook } from '../../src/book/book.ts';
import type { Book } from '../../src/book/book.ts';
import type { ChapterFile } from '../../src/book/chapter-file.ts';
import type { Block } from '../../src/permalinks/blocks.ts';
import { remembered } from '../../src/permalinks/match-blocks.ts';
import { paragraphAddresses } from '../../src/permalinks/paragraphs.ts';
import { paragraphsFile, rememberParagraphs } from '../../src/permalinks/remember.ts';

const sound = readBook('tests/fixtures/sound', []);
const [chapter] = sound.chapters;
if (chapter === undefined) throw new Error('The fixture has no chapter.');

const ARRIVAL = paragraph('The delegation arrived on 3 May 1950 with two interpreters and a letter from the harbour board.', 'arrival');
const ANSWER = paragraph('Tanaka Jirō answered on the next day, in a letter of one page that he had shown to nobody.', 'answer');
const RETURN = paragraph('The delegation went home at the end of the month, without an answer to its second question.', 'return');
const first = addressed([ARRIVAL, ANSWER, RETURN]);
const published = first.book;

function paragraph(text: string, ...notes: string[]): Block {
  return { kind: 'paragraph', text, notes };
}

/** The ids of these blocks as the book's only chapter, and the book once they are published. */
function addressed(blocks: Block[], book: Book = sound) {
  const edited: ChapterFile = { ...(chapter as ChapterFile), blocks };
  const { blocks: found } = paragraphAddresses(edited, book);
  const entries = Object.entries(rememberParagraphs({ ...book, chapters: [edited] }));
  const paragraphs = entries.map(([id, value]) => ({ id, value, file: 'content/paragraphs.yaml', line: 1 }));
  return { ids: found.map(({ id }) => id), book: { ...book, chapters: [edited], paragraphs } };
}

test('each paragraph has a short id of its own', () => {
  for (const id of first.ids) expect(id).toMatch(/^p[a-z0-9]{3}$/);
  expect(new Set(first.ids).size).toBe(3);
});

test('an edit elsewhere moves no address: paragraphs before, between and in another order', () => {
  const fresh = paragraph('Nobody had announced it.', 'announcement');
  const [, answer, home] = first.ids;
  expect(addressed([fresh, RETURN, fresh, ANSWER], published).ids).toEqual([expect.any(String), home, expect.any(String), answer]);
});

test('an edited paragraph keeps its address while it keeps its claims or its opening', () => {
  const reworded = paragraph('On 3 May 1950 a ship put in, and with it came the men who had been expected for a week.', 'arrival');
  const newClaims = { ...ANSWER, notes: ['letter-of-one-page', 'shown-to-nobody'] };
  expect(addressed([reworded, newClaims, RETURN], published).ids).toEqual(first.ids);
});

test('of a paragraph cut in two the part that opens it keeps the address', () => {
  const head = { ...ANSWER, text: 'Tanaka Jirō answered on the next day, in a letter.' };
  const tail = { ...ANSWER, text: 'It had one page, and he had shown it to nobody.' };
  expect(addressed([ARRIVAL, head, tail, RETURN], published).ids[1]).toBe(first.ids[1]);
});

test('the address of a paragraph that is gone leads to the one that cites its claims now', () => {
  const both = { ...ARRIVAL, text: `${ARRIVAL.text} ${ANSWER.text}`, notes: ['arrival', 'answer'] };
  const { book, ids } = addressed([both, RETURN], published);
  expect(ids).toEqual([first.ids[0], first.ids[2]]);
  expect(rememberParagraphs(book)[`first-contacts/${first.ids[1]}`]).toMatchObject({ now: first.ids[0] });
  // What it leads to may go as well.
  const later = addressed([RETURN], book).book;
  expect(rememberParagraphs(later)[`first-contacts/${first.ids[1]}`]).toMatchObject({ now: first.ids[2] });
});

test('a renamed chapter takes the addresses of its paragraphs along', () => {
  const redirect = { id: '/first-contacts/', value: { to: '/contacts/' }, file: 'content/redirects.yaml', line: 1 };
  const renamed = { ...published, chapters: published.chapters.map((one) => ({ ...one, slug: 'contacts' })), redirects: [redirect] };
  expect(Object.keys(rememberParagraphs(renamed))).toEqual(first.ids.map((id) => `contacts/${id}`));
});

test('the file says the opening and the claims of each, and nothing of its place', () => {
  expect(paragraphsFile({ 'first-contacts/p123': remembered(ANSWER), 'first-contacts/p456': { notes: [], now: 'p123' } })).toContain(
    'first-contacts/p123:\n  opens: Tanaka Jirō answered on the next day, in a letter of one\n  notes: [answer]\nfirst-contacts/p456:\n  now: p123\n',
  );
});
