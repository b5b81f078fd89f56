import { readdirSync, statSync } from 'node:fs';
import { soundBook } from './check.ts';
import type { Book } from './book.ts';

let kept: { stamp: number; book: Book } | undefined;

/** The book as content/ stands now, read once and again only when a file has changed (the dev server runs for hours). */
export function currentBook(): Book {
  const stamp = newest();
  if (kept?.stamp !== stamp) kept = { stamp, book: soundBook(process.cwd()) };
  return kept.book;
}

function newest(): number {
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' });
  return files.reduce((sum, file) => sum + statSync(`content/${file}`).mtimeMs, files.length);
}
