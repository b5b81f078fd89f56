import type { Fault } from '../../faults/fault.ts';
import { didYouMean } from '../../faults/nearest.ts';
import { addressesOf, paragraphsIn } from '../../permalinks/addresses.ts';
import type { Book } from '../book.ts';

const FORM = /^\/(?:[a-z0-9-]+\/)+(?:#[a-z0-9-]+)?$/;

/** An address that was given up leads, in one step, to one that the book has. */
export function redirectFaults(book: Book): Fault[] {
  const addresses = [...addressesOf(book), ...paragraphsIn(book)];
  const given = new Map(book.redirects.map(({ id, value }) => [id, value.to]));
  return book.redirects.flatMap(({ id, value: { to }, file, line }): Fault[] => {
    const fault = (message: string): Fault => ({ file, line, message: `redirect "${id}" ${message}` });
    if (!FORM.test(id)) return [fault('is no address. Write the old one as "/chapter/" or "/chapter/#section".')];
    if (addresses.includes(id)) return [fault('has an address that the book still has. Take the redirect out, or rename what has it.')];
    const next = given.get(to);
    if (next !== undefined) return [fault(`leads to "${to}", which is given up itself. Lead it to "${next}".`)];
    if (!addresses.includes(to)) return [fault(`leads to "${to}", which is no address of the book. ${didYouMean(to, addresses)}`)];
    return [];
  });
}
