import type { Fault } from '../../faults/fault.ts';
import type { Book } from '../book.ts';
import type { Entry } from '../read-entries.ts';

/** No two claims, sources, names, events or chapters share an id, and no two chapters a place in the book. */
export function idFaults({ chapters, claims, sources, names, events }: Book): Fault[] {
  const slugs = chapters.map(({ slug, file }) => ({ id: slug, file, line: 1 }));
  const numbers = chapters.map(({ number, file }) => ({ id: String(number), file, line: 1 }));
  return [
    ...twice('claim', claims),
    ...twice('source', sources),
    ...twice('name', names),
    ...twice('event', events),
    ...twice('chapter', slugs, 'Name one of the files otherwise.'),
    ...twice('number', numbers, 'The number is the chapter’s place in the book: give one of the files another.'),
  ];
}

/** A fault for each entry whose id another has already. */
export function twice(
  thing: string,
  entries: readonly Pick<Entry<unknown>, 'id' | 'file' | 'line'>[],
  advice = 'Give one of them another id.',
): Fault[] {
  const first = new Map<string, { file: string; line: number }>();
  return entries.flatMap(({ id, file, line }) => {
    const other = first.get(id);
    if (other === undefined) {
      first.set(id, { file, line });
      return [];
    }
    return [{ file, line, message: `${thing} "${id}" is already defined at ${other.file}:${other.line}. ${advice}` }];
  });
}
