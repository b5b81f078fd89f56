const MARK = /\[\^([^\]\s]+)\]/g;
const DEFINITION = /^\[\^([^\]\s]+)\]:/gm;

/**
 * Gives every note mark a definition, since GFM reads `[^id]` as a note only where one stands in the same file, and ours stand in
 * the ledger. Definitions the writer made (ordinary local notes) are left alone; the added ones come last, so that no line number moves.
 */
export function withNoteDefinitions(markdown: string): string {
  const defined = new Set(Array.from(markdown.matchAll(DEFINITION), (match) => match[1]));
  const marks = new Set(Array.from(markdown.matchAll(MARK), (match) => match[1]));
  const wanted = [...marks].filter((id) => !defined.has(id));
  if (wanted.length === 0) return markdown;
  return `${markdown}\n\n${wanted.map((id) => `[^${id}]: ${LEDGER}`).join('\n\n')}\n`;
}

/** The text of an added definition, by which later steps tell it from a writer's own note. */
export const LEDGER = 'in-the-ledger';
