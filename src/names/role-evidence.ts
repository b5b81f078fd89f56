import { type Book, byId } from '../book/book.ts';
import { noteId } from '../citations/note-id.ts';
import { shortForm } from '../citations/short-form.ts';
import type { Name } from '../schemas/name.ts';

/** What holds up a name's role line: a work in short form, as HTML, and where its words can be read on the site. */
export interface RoleEvidence {
  work: string;
  /** Address below the site's base: the note that gives the words, or the work's entry. */
  path: string;
}

/** The evidence for a role line, each work once. */
export function roleEvidence({ evidence }: Name, { chapters, claims, sources }: Book): RoleEvidence[] {
  const ledger = byId(claims);
  const works = byId(sources);
  const found = new Map<string, RoleEvidence>();
  for (const id of evidence) {
    const source = ledger.get(id)?.value.sources[0]?.source;
    const work = source === undefined ? undefined : works.get(source);
    if (source === undefined || work === undefined || found.has(source)) continue;
    const chapter = chapters.find(({ notes }) => notes.some((note) => note.id === id));
    const path = chapter === undefined ? `/sources/#${source}` : `/${chapter.slug}/#${noteId(id)}`;
    found.set(source, { work: shortForm(work.value), path });
  }
  return [...found.values()];
}
