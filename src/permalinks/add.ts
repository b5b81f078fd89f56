/**
 * `npm run permalinks`: adds every address of the book that is not yet in content/permalinks.txt, and keeps content/paragraphs.yaml.
 * Nothing is ever taken out.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readBook } from '../book/book.ts';
import { bookFaults } from '../book/check.ts';
import { ContentError, type Fault } from '../faults/fault.ts';
import { addressesOf } from './addresses.ts';
import { PARAGRAPHS } from './paragraphs.ts';
import { PERMALINKS, publishedLines, withAddresses } from './published.ts';
import { paragraphsFile, rememberParagraphs } from './remember.ts';

const root = process.cwd();
// That a paragraph is not found any more is what this command is there to settle.
const faults = bookFaults(root).filter(({ file }: Fault) => file !== PARAGRAPHS);
if (faults.length > 0) throw new ContentError(faults);
const book = readBook(root, []);

const before = existsSync(PERMALINKS)
  ? readFileSync(PERMALINKS, 'utf8')
  : '# Every address ever published. Each must resolve; the build fails when one does not. This file only grows.\n';
const after = withAddresses(before, addressesOf(book));
writeFileSync(PERMALINKS, after);
process.stdout.write(`${publishedLines(after).length - publishedLines(before).length} addresses added to ${PERMALINKS}.\n`);

const paragraphs = rememberParagraphs(book);
writeFileSync(PARAGRAPHS, paragraphsFile(paragraphs));
const known = new Set(book.paragraphs.map(({ id }) => id));
process.stdout.write(`${Object.keys(paragraphs).filter((id) => !known.has(id)).length} paragraphs added to ${PARAGRAPHS}.\n`);
const led = new Set(book.paragraphs.filter(({ value }) => value.now !== undefined).map(({ id }) => id));
for (const [id, { opens, now }] of Object.entries(paragraphs))
  if (now !== undefined && !led.has(id))
    process.stdout.write(`/${id.replace('/', '/#')}, “${opens}…”, is gone and leads to #${now} now.\n`);
