/** Where a passage stands when its page is a part of the whole book. */
export interface Place {
  /** The page's name on the site. Example: calcutta, names. */
  page: string;
  /** The names of all pages that are parts of the book. */
  pages: ReadonlySet<string>;
  /** Where the site lives below its host, without a final slash. */
  base: string;
}

/**
 * An id of a page as it is in the whole book, where two pages may have used the same: `text` of Calcutta is `calcutta_text`. No id and no
 * name of a page has an underscore.
 * @param id empty for the page itself
 */
export function bookId(page: string, id = ''): string {
  return id === '' ? page : `${page}_${id}`;
}

/** A link of a page as it is in the whole book: to another of its parts within the page, elsewhere as before. */
export function bookLink(href: string, { page, pages, base }: Place): string {
  if (href.startsWith('#')) return `#${bookId(page, href.slice(1))}`;
  if (!href.startsWith(`${base}/`)) return href;
  const [, target = '', id] = /^\/([^/#]+)\/(?:#(.*))?$/.exec(href.slice(base.length)) ?? [];
  return pages.has(target) ? `#${bookId(target, id)}` : href;
}
