import { existsSync, readFileSync } from 'node:fs';
import type { Fault } from '../../faults/fault.ts';
import { didYouMean } from '../../faults/nearest.ts';
import { addressesOf, isRedirected } from '../../permalinks/addresses.ts';
import { PERMALINKS, publishedLines } from '../../permalinks/published.ts';
import type { Book } from '../book.ts';

/** Every address ever published still resolves, or is led on by content/redirects.yaml. */
export function permalinkFaults(book: Book, root: string): Fault[] {
  const path = `${root}/${PERMALINKS}`;
  if (!existsSync(path)) return [];
  const addresses = addressesOf(book);
  return publishedLines(readFileSync(path, 'utf8'))
    .filter(({ address }) => !addresses.includes(address) && !isRedirected(address, book))
    .map(({ address, line }) => ({
      file: PERMALINKS,
      line,
      message: `${address} was published and no longer resolves. ${didYouMean(address, addresses)} A published address is never given up: put the chapter, section or name back under it, or lead it on in content/redirects.yaml.`,
    }));
}
