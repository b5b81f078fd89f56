import { type Book, byId } from '../book/book.ts';
import { briefForm } from './short-form.ts';

/** A work as a source line names it. */
export interface CitedWork {
  /** Key of the source, its id on the page Sources. */
  id: string;
  /** Who and when, as HTML. */
  html: string;
}

/** The works that these claims rest on, each once, in the order of the claims. An unknown claim or source gives none. */
export function worksOfClaims(ids: readonly string[], { claims, sources }: Pick<Book, 'claims' | 'sources'>): CitedWork[] {
  const ledger = byId(claims);
  const works = byId(sources);
  const keys = new Set(ids.flatMap((id) => ledger.get(id)?.value.sources.map(({ source }) => source) ?? []));
  return [...keys].flatMap((id) => {
    const work = works.get(id);
    return work === undefined ? [] : [{ id, html: briefForm(work.value) }];
  });
}
