/** `npm run permalinks`: adds every address of the book that is not yet in content/permalinks.txt. Nothing is ever taken out. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { soundBook } from '../book/check.ts';
import { addressesOf } from './addresses.ts';
import { PERMALINKS, publishedLines, withAddresses } from './published.ts';

const before = existsSync(PERMALINKS)
  ? readFileSync(PERMALINKS, 'utf8')
  : '# Every address ever published. Each must resolve; the build fails when one does not. This file only grows.\n';
const after = withAddresses(before, addressesOf(soundBook(process.cwd())));
writeFileSync(PERMALINKS, after);
process.stdout.write(`${publishedLines(after).length - publishedLines(before).length} addresses added to ${PERMALINKS}.\n`);
