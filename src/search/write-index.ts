import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { indexable } from './indexable.ts';

/**
 * Writes Pagefind's index of a built site into its /pagefind/ folder.
 * @param site the folder of the built site
 * @returns how many pages were indexed
 * @throws when Pagefind refuses a page or cannot write
 */
export async function writeIndex(site: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en', includeCharacters: '' });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .sort();
  let count = 0;
  for (const file of pages) {
    const content = indexable(readFileSync(join(site, file), 'utf8'));
    if (content === undefined) continue;
    const added = await index.addHTMLFile({ sourcePath: file, content });
    if (added.errors.length > 0) throw new Error(`Pagefind refused ${file}: ${added.errors.join('; ')}`);
    count += 1;
  }
  const folder = join(site, 'pagefind');
  const written = await index.writeFiles({ outputPath: folder });
  if (written.errors.length > 0) throw new Error(`Pagefind wrote no index: ${written.errors.join('; ')}`);
  // Pagefind adds its own interfaces, which the site does not use.
  for (const file of readdirSync(folder)) if (/^pagefind-(ui|modular-ui|component-ui|highlight)\./.test(file)) rmSync(join(folder, file));
  await pagefind.close();
  return count;
}
