import type { Book } from '../book/book.ts';
import type { ChapterFile } from '../book/chapter-file.ts';

/** A map that stands in a chapter. */
export interface ShownMap {
  id: string;
  chapter: ChapterFile;
}

/** The maps on which a place is marked, in reading order. */
export function mapsShowing(place: string, { chapters, maps }: Pick<Book, 'chapters' | 'maps'>): ShownMap[] {
  const marked = new Set(maps.filter(({ value }) => value.places.some((one) => one.place === place)).map(({ id }) => id));
  return chapters.flatMap((chapter) => chapter.maps.filter(({ id }) => marked.has(id)).map(({ id }) => ({ id, chapter })));
}
