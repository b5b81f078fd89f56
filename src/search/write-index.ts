import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { INDEX_TAG } from './index-tag.ts';
import { nameFinder } from './name-tokens.ts';
import { recordHtml } from './record-html.ts';
import { recordsOf, type SearchRecord } from './records.ts';
import type { Spelling } from './spellings.ts';
import { writePacks } from './write-packs.ts';
import { writeProse } from './write-prose.ts';
import { writeRegister } from './write-register.ts';

/**
 * Writes Pagefind's index of a built site into its /pagefind/ folder, a record for each section and entry, and tells the pages which
 * files a search will need.
 * @param site the folder of the built site
 * @returns how many records were indexed
 * @throws when Pagefind refuses a record or cannot write
 */
export async function writeIndex(site: string): Promise<number> {
  const namesIn = nameFinder(JSON.parse(readFileSync(join(site, 'search/spellings.json'), 'utf8')) as Spelling[]);
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en', includeCharacters: '' });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort();
  const records: SearchRecord[] = [];
  for (const file of pages.filter((each) => each.endsWith('index.html'))) {
    const path = `/${file.replaceAll('\\', '/').slice(0, -'index.html'.length)}`;
    for (const record of recordsOf(readFileSync(join(site, file), 'utf8'), path)) {
      const added = await index.addHTMLFile({ url: record.url, content: recordHtml(record, namesIn(record)) });
      if (added.errors.length > 0) throw new Error(`Pagefind refused ${record.url}: ${added.errors.join('; ')}`);
      records.push(record);
    }
  }
  const folder = join(site, 'pagefind');
  const written = await index.writeFiles({ outputPath: folder });
  if (written.errors.length > 0) throw new Error(`Pagefind wrote no index: ${written.errors.join('; ')}`);
  await pagefind.close();
  writeRegister(site, writePacks(folder));
  writeProse(site, records);
  const tag = tidy(folder);
  for (const file of pages) {
    const html = readFileSync(join(site, file), 'utf8');
    if (html.includes(INDEX_TAG)) writeFileSync(join(site, file), html.replaceAll(INDEX_TAG, tag));
  }
  return records.length;
}

/**
 * Takes away what the site does not use of Pagefind's: its interfaces, its worker (the search runs in one of ours) and the wasm of other
 * languages.
 * @returns the index's tag: the names of the files that every search needs, which no page could know before
 */
function tidy(folder: string): string {
  const unused = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|wasm\.unknown\.)/;
  for (const file of readdirSync(folder)) if (unused.test(file)) rmSync(join(folder, file));
  const meta = readdirSync(folder).find((file) => file.endsWith('.pf_meta')) ?? '';
  const filters = readdirSync(join(folder, 'filter')).sort();
  return [indexTag(folder), meta, ...filters].map((file) => file.replace(/\.pf_(?:meta|filter)$/, '').replace(/^pagefind\./, '')).join(' ');
}

/** What tells the index of one build from another's: pages ask for its files with it. */
export function indexTag(folder: string): string {
  return createHash('sha256')
    .update(readFileSync(join(folder, 'pagefind-entry.json')))
    .digest('hex')
    .slice(0, 8);
}
