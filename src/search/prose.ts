import type { HitData } from './candidates.ts';

/** A chapter in the file of the book's prose. */
export interface ChapterProse {
  /** Address below the site's base. */
  path: string;
  title: string;
  part: string;
  period: string;
  /** Its opening, whose id and title are empty, then its sections. */
  sections: [id: string, title: string, text: string][];
}

/**
 * Where the prose of all sections stands, without notes, below the site's base. A first question is answered from it while the index,
 * which is three times as much and takes turns in coming, is still on the way; the index then completes the answer.
 */
export const PROSE = '/search/prose.json';

/** The sections, each as the index would give it, but for its notes. */
export function sectionsIn(chapters: readonly ChapterProse[]): HitData[] {
  return chapters.flatMap(({ path, title: chapter, part, period, sections }) =>
    sections.map(([id, own, text]) => {
      const title = own || chapter;
      const page = own === '' ? '' : chapter;
      return {
        url: id === '' ? path : `${path}#${id}`,
        meta: { title, page, part, period, kind: 'section' },
        content: [title, page, text].filter(Boolean).join(' '),
      };
    }),
  );
}
