import { createHash } from 'node:crypto';
import type { Book } from '../book/book.ts';
import type { ChapterFile } from '../book/chapter-file.ts';
import type { Entry } from '../book/read-entries.ts';
import type { Paragraph } from '../schemas/paragraph.ts';
import type { Block } from './blocks.ts';
import { matchBlocks } from './match-blocks.ts';

/** Where published paragraphs are remembered. */
export const PARAGRAPHS = 'content/paragraphs.yaml';

/** A paragraph or table with its address in the chapter. */
export interface Addressed extends Block {
  id: string;
}

/** The addresses of a chapter's paragraphs. */
export interface ParagraphAddresses {
  /** Every paragraph and table, in order. */
  blocks: Addressed[];
  /** Addresses given up for another, as [old id, id that it leads to now]. */
  aliases: [string, string][];
  /** Published paragraphs that are found nowhere and lead nowhere: each is a fault. */
  lost: Entry<Paragraph>[];
}

/**
 * The address of each paragraph of a chapter: that under which it was published, else one made of its words, under which
 * `npm run permalinks` will publish it.
 */
export function paragraphAddresses(chapter: ChapterFile, { paragraphs }: Pick<Book, 'paragraphs'>): ParagraphAddresses {
  const own = paragraphs.filter(({ id }) => id.startsWith(`${chapter.slug}/`));
  const living = own.filter(({ value }) => value.now === undefined);
  const matches = matchBlocks(
    chapter.blocks,
    living.map(({ value }) => value),
  );
  const taken = new Set([...own.map(({ id }) => paragraphId(id)), ...chapter.sections.flatMap(({ id }) => id ?? [])]);
  const blocks = chapter.blocks.map((block, index): Addressed => {
    const match = living[matches[index] ?? -1];
    return { ...block, id: match === undefined ? newId(block, taken) : paragraphId(match.id) };
  });
  return {
    blocks,
    aliases: own.flatMap(({ id, value }): [string, string][] => (value.now === undefined ? [] : [[paragraphId(id), value.now]])),
    lost: living.filter((_, place) => !matches.includes(place)),
  };
}

/** The id in the chapter of an entry of the file: `nam-ils-overture/p3fk` is p3fk. */
export function paragraphId(entry: string): string {
  return entry.slice(entry.indexOf('/') + 1);
}

/** Short, for every one weighs on its page; made of the words, so that two writers at once do not choose the same for two paragraphs. */
function newId({ kind, text }: Block, taken: Set<string>): string {
  const digits = BigInt(`0x${createHash('sha256').update(text).digest('hex')}`).toString(36);
  for (let length = 3; ; length += 1) {
    const id = `${kind === 'table' ? 't' : 'p'}${digits.slice(-length)}`;
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}
