import type { Parser, Plugin } from 'unified';
import type { Root } from 'mdast';
import { withNoteDefinitions } from './note-definitions.ts';

/** Lets GFM see `[^id]` as a note although its text stands in the ledger. Must come after remark-gfm and before remark-notes. */
export const remarkLedgerNotes: Plugin<[], Root> = function () {
  const parse = this.parser as Parser<Root> | undefined;
  if (parse === undefined) throw new Error('remark-ledger-notes needs a parser to wrap.');
  this.parser = (document, file) => parse(withNoteDefinitions(document), file);
};
