import type { AskIndex } from '../../search/candidates.ts';
import type { Spelling } from '../../search/spellings.ts';
import { firstAnswer, type Section } from './first-answer.ts';
import type { Question } from './messages.ts';
import { runSearch, type Source } from './run.ts';

/** Questions that nobody has asked: an engine runs faster what it has run before, and the first letters typed should find it so. */
const REHEARSED = ['Japan 1959', 'sh', 'Red Cross talks', 'ships to the north', 'how many went'].map((typed): Question => ({
  id: 0,
  typed,
  most: 10,
  parts: [],
  kinds: [],
  years: [],
}));
/** What every word begins with, but for native script: asked for each, the index has read all its words. */
const INITIALS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * Answers questions for nobody from the prose.
 * @param quiet waits until nobody asks or types, before each step that would hold a letter up
 */
export async function rehearseFirstAnswers(
  known: readonly Spelling[],
  sections: readonly Section[],
  quiet: () => Promise<void>,
): Promise<void> {
  for (const question of REHEARSED) {
    await quiet();
    firstAnswer(question, known, sections);
  }
}

/** The same from the index, its files at hand. */
export async function rehearseSearches(known: readonly Spelling[], source: Source, quiet: () => Promise<void>): Promise<void> {
  const ask: AskIndex = async (...asked) => {
    await quiet();
    return source.ask(...asked);
  };
  for (const question of REHEARSED) await runSearch(question, known, { ...source, ask }).catch(() => undefined);
  for (const initial of INITIALS) await ask(initial).catch(() => undefined);
}
