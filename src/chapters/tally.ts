import { type Book, byId } from '../book/book.ts';
import type { ChapterFile } from '../book/chapter-file.ts';
import type { Entry } from '../book/read-entries.ts';
import type { Standing } from '../schemas/claim.ts';
import type { Source } from '../schemas/source.ts';

/** The distinct claims a chapter rests on, counted by standing; standings without a claim are left out. */
export function standingsOf(chapter: ChapterFile, book: Book): [Standing, number][] {
  const order: Standing[] = ['primary', 'scholarship', 'journalism', 'tertiary', 'disputed'];
  const cited = new Set(chapter.notes.map(({ id }) => id));
  const claims = [...byId(book.claims).values()].filter(({ id }) => cited.has(id));
  return order
    .map((standing): [Standing, number] => [standing, claims.filter(({ value }) => value.standing === standing).length])
    .filter(([, count]) => count > 0);
}

/** The works a chapter's notes cite. */
export function sourcesOf(chapter: ChapterFile, book: Book): Entry<Source>[] {
  const cited = new Set(chapter.notes.map(({ id }) => id));
  const keys = new Set(book.claims.filter(({ id }) => cited.has(id)).flatMap(({ value }) => value.sources.map(({ source }) => source)));
  return [...byId(book.sources).values()].filter(({ id }) => keys.has(id));
}
