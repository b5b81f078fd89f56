import { readdirSync, statSync } from 'node:fs';
import { soundBook } from './check.ts';
import type { Book } from './book.ts';

/** Beside the modules: in a build the plugins on Markdown and the pages have each a copy of them, and reading and checking takes seconds. */
const kept = globalThis as { bookAsRead?: { stamp: number; book: Book } };

/** The book as content/ stands now, read once and again only when a file has changed (the dev server runs for hours). */
export function currentBook(): Book {
  const stamp = newest();
  if (kept.bookAsRead?.stamp !== stamp) kept.bookAsRead = { stamp, book: soundBook(process.cwd()) };
  return kept.bookAsRead.book;
}

function newest(): number {
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' });
  return files.reduce((sum, file) => sum + statSync(`content/${file}`).mtimeMs, files.length);
}
