import type { Spelling } from '../../search/spellings.ts';
import type { HitData } from '../../search/candidates.ts';
import { type ChapterProse, PROSE, sectionsIn } from '../../search/prose.ts';
import { REGISTER, type Register } from '../../search/register.ts';
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

/** The register of names; without it a name waits for the prose. */
export async function loadRegister({ base, index }: Place): Promise<Register> {
  const [tag = ''] = index.split(' ');
  try {
    const response = await fetch(`${base}${REGISTER}?ts=${tag}`);
    if (response.ok) return (await response.json()) as Register;
  } catch {
    // As where the server has none.
  }
  return { sections: [], names: {} };
}

/** The prose of the sections; without it a question waits for the index. */
export async function loadProse({ base, index }: Place): Promise<HitData[]> {
  const [tag = ''] = index.split(' ');
  try {
    const response = await fetch(`${base}${PROSE}?ts=${tag}`);
    return response.ok ? sectionsIn((await response.json()) as ChapterProse[]) : [];
  } catch {
    return [];
  }
}
