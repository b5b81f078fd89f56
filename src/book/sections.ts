import type { ChapterFile } from './chapter-file.ts';

/** The sections of a chapter as `chapter:` links name them: its opening by the slug alone, the others with their ids. */
export function sectionKeys({ slug, sections }: ChapterFile): string[] {
  return [slug, ...sections.flatMap(({ id }) => (id === undefined ? [] : [`${slug}#${id}`]))];
}

/** The claims cited in a section of a chapter. */
export function claimsCitedIn(key: string, chapter: ChapterFile): Set<string> {
  return new Set(chapter.notes.filter(({ line }) => sectionAt(line, chapter) === key).map(({ id }) => id));
}

/** The sections that cite a claim, in reading order. */
export function sectionsCiting(claim: string, chapters: readonly ChapterFile[]): string[] {
  return [
    ...new Set(chapters.flatMap((chapter) => chapter.notes.filter(({ id }) => id === claim).map(({ line }) => sectionAt(line, chapter)))),
  ];
}

/** The section a line of the file stands in. */
function sectionAt(line: number, { slug, sections }: ChapterFile): string {
  const id = sections.findLast((section) => section.line < line)?.id;
  return id === undefined ? slug : `${slug}#${id}`;
}
