import type { HitData } from '../../search/candidates.ts';
import { type ChapterProse, PROSE, sectionsIn } from '../../search/prose.ts';
import { REGISTER, type Register } from '../../search/register.ts';
import type { Spelling } from '../../search/spellings.ts';
import type { Place } from './messages.ts';

/** The table of spellings; without it the search still finds what is typed as it stands. */
export function loadSpellings({ base }: Place): Promise<Spelling[]> {
  return load(`${base}/search/spellings.json`, []);
}

/** The register of names; without it a name waits for the prose. */
export function loadRegister(place: Place): Promise<Register> {
  return load(`${place.base}${REGISTER}?ts=${tagOf(place)}`, { sections: [], names: {} });
}

/** The prose of the sections; without it a question waits for the index. */
export async function loadProse(place: Place): Promise<HitData[]> {
  return sectionsIn(await load<ChapterProse[]>(`${place.base}${PROSE}?ts=${tagOf(place)}`, []));
}

/** Reads a file, or gives what stands for one that does not come. */
async function load<T>(address: string, otherwise: T): Promise<T> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as T) : otherwise;
  } catch {
    return otherwise;
  }
}

/** What tells the index of one build from another's. */
function tagOf({ index }: Place): string {
  return index.split(' ')[0] ?? '';
}
