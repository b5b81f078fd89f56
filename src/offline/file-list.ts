/** A file to keep: its address below the site's base, as pages ask for it; how many bytes it has; the hash of its content. */
export type ListedFile = readonly [path: string, bytes: number, hash: string];

/** What “the whole book” is, of one build: the build writes it, the page Offline keeps by it. */
export interface FileList {
  /** The hash of all that is listed: with another one it is another build. */
  build: string;
  /** The edition, as citations name it. */
  version: string;
  date: string;
  files: readonly ListedFile[];
}

/** Where the list stands below the site's base. */
export const LIST = 'offline/files.json';

/** Files of the search and of citing that are many and small come in one; the worker answers for each of them (see browser/offline/packs). */
export const KEPT_PACKS = ['pagefind/entries.pack', 'cite/files.pack'] as const;

/** Bytes of all files of a list, as they lie on the device: unpacked of what the line compresses. */
export function sizeOf(files: readonly ListedFile[]): number {
  return files.reduce((sum, [, bytes]) => sum + bytes, 0);
}
