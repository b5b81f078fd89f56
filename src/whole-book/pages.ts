import { currentBook } from '../book/current.ts';

/** The registers that follow the chapters, by their pages on the site. */
export const BACK_MATTER = ['names', 'terms', 'sources'] as const;

/** The pages of the site that are parts of the whole book. */
export function bookPages(): ReadonlySet<string> {
  return new Set([...currentBook().chapters.map(({ slug }) => slug), ...BACK_MATTER]);
}
