import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { HitData } from './candidates.ts';
import { PACKS, type Packed } from './pack.ts';

/** Pagefind's files begin so, before their content. */
const HEAD = 'pagefind_dcd';

/**
 * Writes, beside Pagefind's many small files, two that hold those which later searches will need: the reader who has come to the search
 * has them all in two requests, and no later letter waits for the line. A third holds the texts that are left, for the reader who keeps
 * the whole book.
 * @param folder Pagefind's
 * @returns what the index keeps of the sections
 */
export function writePacks(folder: string): HitData[] {
  const read = (under: string) =>
    readdirSync(join(folder, under))
      .sort()
      .map((name) => ({ file: `${under}/${name}`, bytes: gunzipSync(readFileSync(join(folder, under, name))) }));
  const fragments = read('fragment').map((file) => ({ ...file, data: JSON.parse(file.bytes.toString('utf8', HEAD.length)) as HitData }));
  const isSection = ({ data }: { data: HitData }) => data.meta['kind'] === 'section';
  const sections = fragments.filter(isSection);
  for (const [name, files] of [
    [PACKS[0], sections],
    [PACKS[1], read('index')],
    ['entries.pack', fragments.filter((fragment) => !isSection(fragment))],
  ] as const)
    writeFileSync(join(folder, name), packOf(files));
  return sections.map(({ data }) => data);
}

/** Files as one pack (see pack). */
export function packOf(files: readonly { file: string; bytes: Buffer }[]): Buffer {
  const head: Packed = files.map(({ file, bytes }) => [file, bytes.length]);
  return gzipSync(Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...files.map(({ bytes }) => bytes)]), { level: 9 });
}
