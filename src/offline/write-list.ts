import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../changes/edition.ts';
import { indexTag } from '../search/write-index.ts';
import { packOf } from '../search/write-packs.ts';
import { type FileList, LIST, type ListedFile, sizeOf } from './file-list.ts';

/** What no page shows or asks for, what is for others than readers, and the EPUB, which is a copy of its own. */
const LEFT_OUT =
  /^(?:404\.html|specimen\/|pictures\/|preview\.png|robots\.txt|sitemap-.+|.+\.epub|service-worker\.js|offline\/files\.json)|\.br$/;
/** What comes in packs: the search's records and words, and the citations as files. */
const PACKED = /^(?:pagefind\/(?:fragment|index)\/|cite\/.+\.(?:bib|ris|json)$)/;

/**
 * Writes into a built site the list of all that “the whole book” is to a reader who keeps it, and the pack of the files to cite with.
 * @param site the folder of the built site, its search index written
 * @returns how many files are listed, and their bytes
 */
export function writeList(site: string, { version, date }: Edition): { files: number; bytes: number } {
  const all = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(site, '/').length).replaceAll('\\', '/'))
    .sort();
  const cited = all.filter((file) => file.startsWith('cite/') && PACKED.test(file));
  const pack = 'cite/files.pack';
  writeFileSync(
    join(site, pack),
    packOf(cited.map((file) => ({ file: file.slice('cite/'.length), bytes: readFileSync(join(site, file)) }))),
  );
  const tag = indexTag(join(site, 'pagefind'));
  const files = [...new Set([...all, pack])]
    .filter((file) => !LEFT_OUT.test(file) && !PACKED.test(file))
    .sort()
    .map((file): ListedFile => {
      const content = readFileSync(join(site, file));
      return [addressOf(file, tag), content.length, createHash('sha256').update(content).digest('hex').slice(0, 16)];
    });
  const build = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
  const list: FileList = { build, version, date, files };
  mkdirSync(join(site, 'offline'), { recursive: true });
  writeFileSync(join(site, LIST), JSON.stringify(list));
  return { files: files.length, bytes: sizeOf(files) };
}

/** A file's address as pages ask for it, below the site's base. */
function addressOf(file: string, tag: string): string {
  const asked = file.replace(/(^|\/)index\.html$/, '$1');
  return /^pagefind\/(?:pagefind-entry\.json|(?:sections|index)\.pack)$/.test(file) ? `${asked}?ts=${tag}` : asked;
}
