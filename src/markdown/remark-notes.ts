import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'mdast-util-to-string';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { ElementContent } from 'hast';
import type { FootnoteReference, Nodes, PhrasingContent, Root } from 'mdast';
import { composeNotes, type Note } from '../citations/compose-notes.ts';
import { notedHtml, noteHtml } from '../citations/note-html.ts';
import { currentBook } from '../book/current.ts';
import { LEDGER } from './note-definitions.ts';

/** A note as the chapter's layout gets it, for the endnotes. */
export interface PrintedNote {
  number: number;
  id: string;
  html: string;
}

/**
 * Turns each mark of the ledger (or run of marks side by side) into a numbered mark with its note beside it, and hands the notes to
 * the layout as `notes` in the front matter. A writer's own local notes stay GFM footnotes.
 */
export const remarkNotes: Plugin<[], Root> = () => (tree, file) => {
  const local = localNotes(tree);
  const clusters = takeClusters(tree, local);
  const notes = composeNotes(
    clusters.map(({ ids }) => ids),
    currentBook(),
  );
  clusters.forEach(({ holder, word }, index) => {
    const note = notes[index];
    if (note) holder.data = { hName: 'span', hProperties: { className: ['noted'] }, hChildren: markup(note, word) };
  });
  const astro = (file.data['astro'] ?? {}) as { frontmatter?: Record<string, unknown> };
  file.data['astro'] = astro;
  astro.frontmatter ??= {};
  astro.frontmatter['notes'] = notes.map((note): PrintedNote => ({ number: note.number, id: note.id, html: noteHtml(note) }));
};

/** The writer's own definitions; those added for the ledger are taken out of the tree. */
function localNotes(tree: Root): Set<string> {
  const local = new Set<string>();
  tree.children = tree.children.filter((node) => {
    if (node.type !== 'footnoteDefinition') return true;
    if (textOf(node) === LEDGER) return false;
    local.add(node.identifier);
    return true;
  });
  return local;
}

interface Cluster {
  ids: string[];
  /** The node the mark and note are drawn in. */
  holder: PhrasingContent;
  /** The end of the sentence the mark stands behind, taken into the holder so that no line breaks between them. */
  word: string;
}

/** Replaces each run of ledger marks by one empty node, in the prose's order. */
function takeClusters(tree: Root, local: Set<string>): Cluster[] {
  const clusters: Cluster[] = [];
  const ours = (node: unknown): node is FootnoteReference =>
    (node as FootnoteReference).type === 'footnoteReference' && !local.has((node as FootnoteReference).identifier);
  visit(tree, 'footnoteReference', (node, index, parent) => {
    if (!ours(node) || parent === undefined || index === undefined) return undefined;
    const run: FootnoteReference[] = [];
    for (const sibling of parent.children.slice(index)) {
      if (!ours(sibling)) break;
      run.push(sibling);
    }
    const holder: PhrasingContent = { type: 'emphasis', children: [] };
    parent.children.splice(index, run.length, holder);
    clusters.push({ word: takeWord(parent.children[index - 1]), ids: run.map(({ label, identifier }) => label ?? identifier), holder });
    return [SKIP, index + 1];
  });
  return clusters;
}

/** Cuts the last word off the text before a mark. */
function takeWord(before: Nodes | undefined): string {
  if (before?.type !== 'text') return '';
  const word = /[^\s]{1,24}$/.exec(before.value)?.[0] ?? '';
  before.value = before.value.slice(0, before.value.length - word.length);
  return word;
}

function markup(note: Note, word: string): ElementContent[] {
  return fromHtml(notedHtml(note, word), { fragment: true }).children as ElementContent[];
}
