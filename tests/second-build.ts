import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeList } from '../src/offline/write-list.ts';
import { indexTag } from '../src/search/write-index.ts';

/** What the second build adds to the title of a chapter. */
export const CHANGE = 'told anew';

/**
 * Copies a built site as its next build would be: a chapter's title changed, every script and the search's index under new hashes, and
 * the list of files written again by what writes it.
 * @param chapter whose title changes
 * @returns the folder
 */
export function secondBuild(folder: string, copy: string, chapter: string): string {
  rmSync(copy, { recursive: true, force: true });
  cpSync(folder, copy, { recursive: true });
  const scripts = readdirSync(join(copy, '_astro')).filter((file) => file.endsWith('.js'));
  const renamed = scripts.map((file) => [file, file.replace(/(.)\.js$/, (_, last) => `${last === '2' ? '3' : '2'}.js`)] as const);
  for (const [from, to] of renamed) renameSync(join(copy, '_astro', from), join(copy, '_astro', to));
  const names = [...renamed, renameIndex(join(copy, 'pagefind'))];
  for (const file of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
    if (!/^_astro.+\.js$|\.html$/.test(file)) continue;
    let text = readFileSync(join(copy, file), 'utf8');
    for (const [from, to] of names) text = text.replaceAll(from, to);
    if (file === join(chapter, 'index.html')) text = text.replace('</h1>', ` ${CHANGE}</h1>`);
    writeFileSync(join(copy, file), text);
  }
  writeList(copy, { version: '0.2.0', date: '2027-01-31' });
  return copy;
}

/** Gives the index another name, as the change of any word does; returns how pages called it before, and how they must now. */
function renameIndex(folder: string): [from: string, to: string] {
  const meta = readdirSync(folder).find((file) => file.endsWith('.pf_meta')) ?? '';
  const name = /en_[0-9a-f]+/.exec(meta)?.[0] ?? '';
  const other = name.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
  const from = `${indexTag(folder)} ${name} `;
  renameSync(join(folder, meta), join(folder, meta.replace(name, other)));
  const entry = join(folder, 'pagefind-entry.json');
  writeFileSync(entry, readFileSync(entry, 'utf8').replace(name, other));
  return [from, `${indexTag(folder)} ${other} `];
}
