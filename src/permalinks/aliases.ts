import type { Book } from '../book/book.ts';
import { currentBook } from '../book/current.ts';
import { paragraphAddresses } from './paragraphs.ts';

/** An id that was given up, and what has its place on the same page. */
export interface Alias {
  old: string;
  now: string;
}

/** A section, note or name that is told on another page now. */
export interface MovedAway {
  old: string;
  /** Where, below the site's base. Example: /calcutta/#text */
  to: string;
}

/** What a page that still stands owes to addresses given up on it. */
export interface PageDebts {
  aliases: Alias[];
  moved: MovedAway[];
}

/** Whether only a page that leads on stands under a path below the site's base. */
export function isGivenUp(path: string): boolean {
  return currentBook().redirects.some(({ id }) => id === path);
}

/** The debts of each page, by its path below the site's base. Pages that owe nothing are left out. */
export function debtsOf(book: Book): Map<string, PageDebts> {
  const pages = new Map<string, PageDebts>();
  const at = (path: string): PageDebts => {
    const debts = pages.get(path) ?? { aliases: [], moved: [] };
    pages.set(path, debts);
    return debts;
  };
  for (const chapter of book.chapters)
    for (const [old, now] of paragraphAddresses(chapter, book).aliases) at(`/${chapter.slug}/`).aliases.push({ old, now });
  const given = new Set(book.redirects.map(({ id }) => id));
  for (const { id, value } of book.redirects) {
    const [page = '', old] = id.split('#');
    const [target = '', now] = value.to.split('#');
    // What stood on a page that is gone is led on by the page left in its place.
    if (old === undefined || given.has(page)) continue;
    if (target === page && now !== undefined) at(page).aliases.push({ old, now });
    else at(page).moved.push({ old, to: value.to });
  }
  return pages;
}
