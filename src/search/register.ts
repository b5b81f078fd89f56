import type { HitData } from './candidates.ts';

/**
 * The back-of-the-book index: under each name the sections that tell of it, the best first. Most who search type a name; they are
 * answered from these few kilobytes before the prose has come.
 */
export interface Register {
  /** Every section, as it is shown. */
  sections: [url: string, title: string, page: string, part: string, period: string][];
  /** Under the word that stands for a name (see name-token): how many sections hold it, and the places of the best in the list above. */
  names: Record<string, [total: number, ...best: number[]]>;
}

/** Where it stands, below the site's base. */
export const REGISTER = '/search/register.json';

/** Sections shown at first, and how many more each time they are asked for. */
export const SECTIONS = 10;

/** A section of the register as the index would give it, without its text. */
export function withoutText([url, title, page, part, period]: Register['sections'][number]): HitData {
  return { url, meta: { title, page, part, period, kind: 'section' }, content: '' };
}
