import type { Paragraph } from '../schemas/paragraph.ts';
import type { Block } from './blocks.ts';

/** How many of its first words a block is remembered by. */
const OPENING = 12;

/** From 0 (nothing in common) to 2 (same opening, same claims): at this much, a block is the one that was published. */
const SAME = 0.5;

/** What is written down of a block, to know it again. */
export function remembered({ text, notes }: Block): Paragraph {
  return { opens: text.split(/\s+/).slice(0, OPENING).join(' '), notes };
}

/**
 * Finds published blocks again in a chapter that has been edited: by the pairs of words they open with and by the claims they cite,
 * the likest pair first. Where a block stands does not count, so that an edit elsewhere moves no address.
 * @returns for each block, the index of what was published, or undefined where it is new
 */
export function matchBlocks(blocks: readonly Block[], published: readonly Paragraph[]): (number | undefined)[] {
  const old = published.map(({ opens = '', notes }) => ({ words: pairsOf(opens), notes }));
  const pairs = blocks.flatMap(({ text, notes }, index) => {
    const here = { words: pairsOf(text), notes };
    return old.map((one, place) => ({ index, place, likeness: inCommon(here, one) })).filter(({ likeness }) => likeness >= SAME);
  });
  // Of two pairs equally like, the one nearer in order: sorting is stable, and both lists are in the chapter's order.
  pairs.sort((a, b) => b.likeness - a.likeness || Math.abs(a.index - a.place) - Math.abs(b.index - b.place));
  const matches: (number | undefined)[] = blocks.map(() => undefined);
  const taken = new Set<number>();
  for (const { index, place } of pairs) {
    if (matches[index] !== undefined || taken.has(place)) continue;
    matches[index] = place;
    taken.add(place);
  }
  return matches;
}

/** The block that tells what a lost one told: that with most of its claims and words, the first if none has any. */
export function successor(lost: Paragraph, blocks: readonly Block[]): number {
  const scores = blocks.map((block) => likeness(block, lost));
  return Math.max(0, scores.indexOf(Math.max(...scores)));
}

/** How much of a published block's opening and claims a block has. */
export function likeness({ text, notes }: Block, { opens = '', notes: published }: Paragraph): number {
  return inCommon({ words: pairsOf(text), notes }, { words: pairsOf(opens), notes: published });
}

/** The pairs of words and the claims of a block. */
interface Marks {
  words: ReadonlySet<string>;
  notes: readonly string[];
}

function inCommon(here: Marks, published: Marks): number {
  const all = new Set([...here.notes, ...published.notes]);
  return (
    shared(published.words, here.words) / Math.max(1, published.words.size) +
    shared(new Set(published.notes), new Set(here.notes)) / Math.max(1, all.size)
  );
}

function shared(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...some].filter((one) => others.has(one)).length;
}

/** Each word with the next one, in lower case without punctuation: single words are too common to tell paragraphs apart. */
function pairsOf(text: string): Set<string> {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return new Set(words.map((word, index) => `${word} ${words[index + 1] ?? ''}`).slice(0, Math.max(1, words.length - 1)));
}
