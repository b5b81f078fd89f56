import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString as textOf } from 'hast-util-to-string';
import { type ChapterProse, PROSE } from './prose.ts';
import type { SearchRecord } from './records.ts';

/**
 * Writes the file of the book's prose (see prose).
 * @param site the folder of the built site
 * @param records all that the search can find, each page's in its order
 */
export function writeProse(site: string, records: readonly SearchRecord[]): void {
  const chapters = new Map<string, ChapterProse>();
  for (const { kind, url, title, page, part, period, text } of records) {
    if (kind !== 'section') continue;
    const [path = '', id = ''] = url.split('#');
    const chapter = chapters.get(path) ?? { path, title: page || title, part, period, sections: [] };
    const words = text.map((block) => textOf(block)).join(' ');
    chapter.sections.push([id, page === '' ? '' : title, words.replace(/\s+/g, ' ').trim()]);
    chapters.set(path, chapter);
  }
  writeFileSync(join(site, PROSE), JSON.stringify([...chapters.values()]));
}
