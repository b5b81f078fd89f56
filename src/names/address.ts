import type { NameEntry } from '../book/book.ts';

/** Address of a name's entry, below the site's base. Terms have a page of their own. */
export function nameAddress({ id, kind }: Pick<NameEntry, 'id' | 'kind'>): string {
  return `/${kind === 'terms' ? 'terms' : 'names'}/#${id}`;
}
