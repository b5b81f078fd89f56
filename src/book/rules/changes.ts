import type { Fault } from '../../faults/fault.ts';
import { didYouMean } from '../../faults/nearest.ts';
import { packageVersion } from '../../changes/edition.ts';
import { addressesOf, paragraphsIn } from '../../permalinks/addresses.ts';
import type { Book } from '../book.ts';

/** The changes stand in order, the newest first, bear the book's version, and name addresses that it has. */
export function changeFaults(book: Book, root: string): Fault[] {
  const { changes } = book;
  const addresses = [...addressesOf(book), ...paragraphsIn(book)];
  const [newest] = changes;
  const version = packageVersion(root);
  const faults = changes.flatMap(({ id, value: { date, where }, file, line }, index): Fault[] => {
    const fault = (message: string): Fault => ({ file, line, message: `change "${id}" ${message}` });
    const above = changes[index - 1];
    return [
      ...(above !== undefined && above.value.date < date
        ? [fault(`is of ${date} and stands below "${above.id}" of ${above.value.date}. Put the newest first.`)]
        : []),
      ...where
        .filter((address) => !addresses.includes(address))
        .map((address) => fault(`names ${address}, which is no address of the book. ${didYouMean(address, addresses)}`)),
    ];
  });
  if (newest !== undefined && version !== undefined && newest.value.version !== version)
    faults.unshift({
      file: newest.file,
      line: newest.line,
      message: `change "${newest.id}" is the newest and of version ${newest.value.version}; package.json has ${version}. Make them one.`,
    });
  return faults;
}
