import type { Book } from '../book/book.ts';
import { byId } from '../book/book.ts';
import type { Standing, Support } from '../schemas/claim.ts';
import { formatNotes } from './format.ts';
import { noteId } from './note-id.ts';

/** A work in a note: how it is cited, and its words. */
export interface NoteWork {
  /** The formatted citation, as HTML without a final stop; empty where the words before it are from the same place. */
  citation: string;
  /** Language of the work's title, for the native script in the citation. */
  language: string;
  quote?: { text: string; lang: string; translation?: string | undefined } | undefined;
  /** Where the words can be read, at the publisher's. */
  url?: string | undefined;
}

/** One claim in a note. */
export interface NoteClaim {
  id: string;
  claim: string;
  standing: Standing;
  dispute?: string | undefined;
  works: NoteWork[];
  /** The earlier note of this chapter that gives its words, where this one only repeats it. */
  repeats?: { number: number; id: string } | undefined;
}

/** A note of a chapter: what one mark opens. Claims cited side by side share it. */
export interface Note {
  /** From 1, in order of the prose. */
  number: number;
  /** Address in the chapter: of its first claim that no earlier note has, so that it never moves. */
  id: string;
  claims: NoteClaim[];
}

/**
 * The notes of a chapter from the marks in its prose.
 * @param marks for each mark, the claims it cites
 * @param book must be sound: an unknown claim throws
 */
export function composeNotes(marks: readonly (readonly string[])[], book: Book): Note[] {
  const claims = byId(book.claims);
  const sources = byId(book.sources);
  const given = new Map<string, { number: number; id: string }>();
  const value = (id: string) => {
    const entry = claims.get(id);
    if (entry === undefined) throw new Error(`[^${id}] names no evidence.`);
    return entry.value;
  };
  const citations = formatNotes(
    marks.map((ids) => ids.flatMap((id) => value(id).sources)),
    book.sources,
  );
  const taken = new Set<string>();
  // A work's own address stands where it is cited in full; after that only a passage's own.
  const linked = new Set<string>();
  return marks.map((ids, index) => {
    const number = index + 1;
    const fresh = ids.find((id) => !given.has(id));
    const id = unique(noteId(fresh ?? ids[0] ?? String(number)), taken);
    // Each claim of a shared note has an address there too, which no later note may take.
    for (const claim of ids) taken.add(noteId(claim));
    const formatted = [...(citations[index] ?? [])];
    const noteClaims = ids.map((claim): NoteClaim => {
      const { standing, dispute, sources: supports, claim: sentence } = value(claim);
      const repeats = given.get(claim);
      if (repeats === undefined) given.set(claim, { number, id });
      const works = supports.map(({ source, locator, quote, lang, translation, url }, place) => ({
        citation: url === undefined && sameAs(supports[place - 1], source, locator) ? dropped(formatted) : (formatted.shift() ?? ''),
        language: sources.get(source)?.value.lang ?? 'en',
        quote: quote === undefined || repeats ? undefined : { text: quote, lang, translation },
        url: url ?? (linked.has(source) ? undefined : sources.get(source)?.value.URL),
      }));
      for (const { source } of supports) linked.add(source);
      return { id: claim, claim: sentence, standing, dispute, works, repeats };
    });
    return { number, id, claims: noteClaims };
  });
}

/** Whether the words before are from the same work, and nothing is said of another place in it. */
function sameAs(before: Support | undefined, source: string, locator: string | undefined): boolean {
  return before?.source === source && (locator === undefined || locator === before.locator);
}

function dropped(formatted: string[]): string {
  formatted.shift();
  return '';
}

function unique(id: string, taken: Set<string>): string {
  let free = id;
  for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`;
  taken.add(free);
  return free;
}
