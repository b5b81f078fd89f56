import type { RecordText } from './record-text.ts';

/** Pieces shown before the hit, and in all. */
const BEFORE = 8;
const LENGTH = 26;

/** The text about a place in a record, its titles left out, with an ellipsis where it breaks off. Notes and text are not run together. */
export function excerpt({ pieces, textFrom, notesFrom }: RecordText, place: number): string {
  const [first, end] = place < notesFrom ? [textFrom, notesFrom] : [notesFrom, pieces.length];
  const from = Math.max(first, Math.min(place - BEFORE, end - LENGTH));
  const to = Math.min(end, from + LENGTH);
  return `${from > first ? '… ' : ''}${pieces.slice(from, to).join(' ')}${to < end ? ' …' : ''}`;
}
