import type { ChapterFile } from '../book/chapter-file.ts';
import type { TimelineEvent } from '../schemas/event.ts';

/** The section that tells an event: its chapter, its heading, and its address below the site's base. */
export interface Told {
  chapter: ChapterFile;
  /** The heading's words; undefined for the chapter's opening. */
  heading: string | undefined;
  path: string;
}

/** Where an event is told. The book is sound: its section is there. */
export function toldIn({ section }: TimelineEvent, chapters: readonly ChapterFile[]): Told {
  const [slug, id] = section.split('#');
  const chapter = chapters.find((one) => one.slug === slug);
  if (chapter === undefined) throw new Error(`The section "${section}" is not in the book.`);
  return {
    chapter,
    heading: chapter.sections.find((one) => one.id === id && id !== undefined)?.text,
    path: `/${chapter.slug}/${id === undefined ? '' : `#${id}`}`,
  };
}
