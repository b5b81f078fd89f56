import { type Book, byId } from '../book/book.ts';
import type { Passage } from '../book/outline.ts';
import { formatNotes } from './format.ts';

/** A position in a contested question: what is held, and the works it rests on, formatted in full. */
export interface Position {
  text: string;
  works: string[];
}

/** The positions of a contested question, each with its works once. */
export function positionsOf(passages: readonly Passage[], book: Book): Position[] {
  const claims = byId(book.claims);
  return passages.map(({ text, notes }) => {
    const sources = [...new Set(notes.flatMap((id) => claims.get(id)?.value.sources.map(({ source }) => source) ?? []))];
    return {
      text,
      works: formatNotes(
        sources.map((source) => [{ source }]),
        book.sources,
      ).flat(),
    };
  });
}
