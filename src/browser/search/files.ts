import type { Place } from './messages.ts';

/** A file of the index as it came: its address, and what is in it; nothing where it did not come. */
export interface IndexFile {
  file: string;
  bytes?: ArrayBuffer;
}

/** The files that every search needs, by their names (see search/write-index); and the table of spellings. */
export function filesOf({ base, index }: Place): string[] {
  if (index === '') return [];
  const [tag = '', meta = '', ...filters] = index.split(' ');
  const folder = `${base}/pagefind/`;
  return [
    `${folder}pagefind.${meta}.pf_meta`,
    `${folder}pagefind-entry.json?ts=${tag}`,
    `${folder}wasm.en.pagefind`,
    `${base}/search/spellings.json`,
    ...filters.map((name) => `${folder}filter/${name}.pf_filter`),
  ];
}

/** Fetches the files side by side and tells of each as it comes. */
export function fetchFiles(place: Place, tell: (file: IndexFile) => void): void {
  for (const file of filesOf(place))
    fetch(file)
      .then(async (response) => tell(response.ok ? { file, bytes: await response.arrayBuffer() } : { file }))
      .catch(() => tell({ file }));
}
