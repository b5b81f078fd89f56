import { strToU8, type Zippable, zipSync } from 'fflate';

/**
 * An EPUB container. EPUB wants the file `mimetype` first and not compressed; the rest comes in the order given. Same files and day, same
 * bytes: fflate packs in JavaScript (a platform's own zlib may pack otherwise), and every file bears the edition's day.
 * @param files contents by path
 * @param date the day that all files bear. Example: 2026-11-25.
 */
export function zipEpub(files: ReadonlyMap<string, string | Uint8Array>, date: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  const entries: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0 }] };
  for (const [path, content] of files) entries[path] = typeof content === 'string' ? strToU8(content) : content;
  // In local time, for a zip knows no other and fflate reads it so: the same bytes in every time zone.
  return zipSync(entries, { level: 9, mtime: new Date(year, month - 1, day) });
}
