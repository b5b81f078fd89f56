import type { Book } from '../book/book.ts';
import type { ChapterFile } from '../book/chapter-file.ts';
import type { Section } from '../book/outline.ts';

/** A section that mentions something; without a section, the chapter's opening. */
export interface Mention {
  chapter: ChapterFile;
  section: Section | undefined;
}

/** The sections that link a name, in reading order. */
export function mentionsOf(name: string, { chapters }: Pick<Book, 'chapters'>): Mention[] {
  return chapters.flatMap((chapter) =>
    places(
      chapter,
      chapter.names.filter(({ id }) => id === name).map(({ line }) => line),
    ),
  );
}

/** The sections whose notes rest on a source, in reading order. */
export function restingOn(source: string, { chapters, claims }: Pick<Book, 'chapters' | 'claims'>): Mention[] {
  const ids = new Set(claims.filter(({ value }) => value.sources.some((support) => support.source === source)).map(({ id }) => id));
  return chapters.flatMap((chapter) =>
    places(
      chapter,
      chapter.notes.filter(({ id }) => ids.has(id)).map(({ line }) => line),
    ),
  );
}

function places(chapter: ChapterFile, lines: number[]): Mention[] {
  const sections = new Set(lines.map((line) => chapter.sections.findLast((section) => section.line < line)));
  return [...sections].map((section) => ({ chapter, section }));
}
