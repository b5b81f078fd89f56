import { PROSE } from '../../search/prose.ts';
import { REGISTER } from '../../search/register.ts';
import type { Place } from './messages.ts';

/** A file of the index as it came: its address, and what is in it; nothing where it did not come. */
export interface IndexFile {
  file: string;
  bytes?: ArrayBuffer;
}

/** The files that a first answer needs: the names and their spellings, their sections, and the book's prose (see search/register, search/prose). */
export function firstFilesOf({ base, index }: Place): string[] {
  const [tag = ''] = index.split(' ');
  return index === '' ? [] : [`${base}/search/spellings.json`, `${base}${REGISTER}?ts=${tag}`, `${base}${PROSE}?ts=${tag}`];
}

/** The files of the index that every search needs, by their names (see search/write-index). */
export function indexFilesOf({ base, index }: Place): string[] {
  if (index === '') return [];
  const [tag = '', meta = '', ...filters] = index.split(' ');
  const folder = `${base}/pagefind/`;
  return [
    `${folder}pagefind.${meta}.pf_meta`,
    `${folder}pagefind-entry.json?ts=${tag}`,
    `${folder}wasm.en.pagefind`,
    ...filters.map((name) => `${folder}filter/${name}.pf_filter`),
  ];
}

/** Fetches the files and tells of each as it comes: side by side what a first answer needs, then the index. */
export async function fetchFiles(place: Place, tell: (file: IndexFile) => void): Promise<void> {
  for (const files of [firstFilesOf(place), indexFilesOf(place)])
    await Promise.all(
      files.map((file) =>
        fetch(file)
          .then(async (response) => tell(response.ok ? { file, bytes: await response.arrayBuffer() } : { file }))
          .catch(() => tell({ file })),
      ),
    );
}
