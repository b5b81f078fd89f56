import { byId, type Book, type NameEntry } from '../book/book.ts';
import { namesIn } from './line.ts';

/** The people and the places that the events name, each by its form in order of the alphabet: what the timeline may be filtered by. */
export function namedInEvents({ events, names }: Pick<Book, 'events' | 'names'>): { people: NameEntry[]; places: NameEntry[] } {
  const ledger = byId(names);
  const ids = new Set(events.flatMap(({ value }) => namesIn(value.line)));
  const entries = [...ids].flatMap((id) => ledger.get(id) ?? []).sort((a, b) => a.value.name.localeCompare(b.value.name, 'en'));
  return { people: entries.filter(({ kind }) => kind === 'people'), places: entries.filter(({ kind }) => kind === 'places') };
}
