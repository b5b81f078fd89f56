import type { Fault } from '../../faults/fault.ts';
import { didYouMean } from '../../faults/nearest.ts';
import { type Book, byId } from '../book.ts';

/** What the registers of names say rests on the ledger too. */
export function nameFaults({ names, claims }: Book, hidden: ReadonlySet<string>): Fault[] {
  const ids = [...byId(claims).keys()];
  return names.flatMap(({ id, kind, value, file, line }) => [
    ...value.evidence
      .filter((key) => !ids.includes(key) && !hidden.has(`claim:${key}`))
      .map((key) => ({
        file,
        line,
        message: `name "${id}" cites "${key}", which names no evidence. ${didYouMean(key, ids, (k) => `"${k}"`)}`,
      })),
    ...(value.at !== undefined && kind !== 'places'
      ? [{ file, line, message: `name "${id}" has "at", which only a place in content/names/places.yaml may have. Take it out.` }]
      : []),
  ]);
}
