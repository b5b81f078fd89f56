import { normalForm } from './normal-form.ts';
import type { Spelling } from './spellings.ts';

/** Names offered while one types. */
const MOST = 5;
/** Fewer letters begin too many names. Native script needs but one. */
const LEAST = 2;

/** The registered names that what is typed begins, in any spelling or word of them; those begun in the book's own form first. */
export function suggest(typed: string, spellings: readonly Spelling[]): Spelling[] {
  const begun = normalForm(typed);
  if (begun.length < LEAST && !/[^\p{Script=Latin}\d]/u.test(begun)) return [];
  const ranked = spellings.flatMap((spelling) => {
    const rank = rankOf(begun, spelling);
    return rank === undefined ? [] : [{ spelling, rank }];
  });
  ranked.sort((a, b) => a.rank - b.rank || a.spelling.name.length - b.spelling.name.length || (a.spelling.name < b.spelling.name ? -1 : 1));
  return ranked.slice(0, MOST).map(({ spelling }) => spelling);
}

const known = new WeakMap<Spelling, { own: string; others: string[] }>();

/** The normal forms of a name, made once: for every letter typed there would be a thousand. */
function normalForms(spelling: Spelling): { own: string; others: string[] } {
  const before = known.get(spelling);
  if (before !== undefined) return before;
  const made = { own: normalForm(spelling.name), others: spelling.forms.map((form) => ` ${normalForm(form)}`) };
  known.set(spelling, made);
  return made;
}

/** 0: the book's form begins so; 1: a later word of it; 2: another spelling. Undefined: none. */
function rankOf(begun: string, spelling: Spelling): number | undefined {
  const { own, others } = normalForms(spelling);
  if (own.startsWith(begun)) return 0;
  if (` ${own}`.includes(` ${begun}`)) return 1;
  return others.some((form) => form.includes(` ${begun}`)) ? 2 : undefined;
}
