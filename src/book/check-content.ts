/** `npm run check:content`: tells the writer every fault of content/, and the claims not yet used, in a second. */
import { report } from '../faults/fault.ts';
import { readBook } from './book.ts';
import { unsupportedFigures } from './figures.ts';
import { bookFaults, unusedClaims } from './check.ts';

const root = process.argv[2] ?? process.cwd();
const faults = bookFaults(root);
const book = readBook(root, []);
const unused = unusedClaims(book);
if (unused.length > 0) process.stdout.write(`${unused.length} claims are cited nowhere:\n${unused.join('\n')}\n\n`);
const figures = unsupportedFigures(book);
if (figures.length > 0) {
  process.stdout.write(`${figures.length} sentences have a figure that none of the claims they cite has:\n`);
  process.stdout.write(
    `${figures.map(({ file, line, figures: found, sentence }) => `${file}:${line} ${found.join(', ')} in “${sentence}”`).join('\n')}\n\n`,
  );
}
if (faults.length > 0) {
  process.stderr.write(`${faults.length} faults:\n${report(faults)}\n`);
  process.exit(1);
}
process.stdout.write(
  `Sound: ${book.chapters.length} chapters, ${book.claims.length} claims, ${book.sources.length} sources, ${book.names.length} names, ${book.events.length} events, ${book.series.length} series.\n`,
);
