import type { Spelling } from '../../search/spellings.ts';
import type { Place } from './messages.ts';

/** The table of spellings; without it the search still finds what is typed as it stands. */
export async function loadSpellings({ base }: Place): Promise<Spelling[]> {
  try {
    const response = await fetch(`${base}/search/spellings.json`);
    return response.ok ? ((await response.json()) as Spelling[]) : [];
  } catch {
    return [];
  }
}
