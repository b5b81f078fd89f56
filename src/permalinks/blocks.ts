import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { Nodes, Root } from 'mdast';

/** A paragraph or table of a chapter, which has an address of its own. */
export interface Block {
  kind: 'paragraph' | 'table';
  /** Its words, note marks left out; of a table, its caption. */
  text: string;
  /** Claims cited in it, in order, each once. */
  notes: string[];
}

/** A block with the nodes of the tree around it, the outermost first and itself last. */
interface Placed extends Block {
  nodes: Nodes[];
}

/** The paragraphs and tables of a chapter in order. The rows of a table are no paragraphs of their own. */
export function placedBlocks(tree: Root): Placed[] {
  const found: Placed[] = [];
  visitParents(tree, (node, ancestors) => {
    if (node.type === 'footnoteDefinition') return SKIP;
    const isTable = node.type === 'mdxJsxFlowElement' && node.name === 'Table';
    if (!isTable && node.type !== 'paragraph') return undefined;
    found.push({
      kind: isTable ? 'table' : 'paragraph',
      text: isTable ? captionOf(node) : textOf(node).trim(),
      notes: marksIn(node),
      nodes: [...ancestors, node],
    });
    return SKIP;
  });
  return found;
}

/** The same without the tree. */
export function blocksOf(tree: Root): Block[] {
  return placedBlocks(tree).map(({ kind, text, notes }) => ({ kind, text, notes }));
}

function marksIn(node: Nodes): string[] {
  const notes = new Set<string>();
  visitParents(node, 'footnoteReference', ({ label, identifier }) => void notes.add(label ?? identifier));
  return [...notes];
}

function captionOf(node: Nodes): string {
  if (node.type !== 'mdxJsxFlowElement') return '';
  const caption = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'caption');
  return typeof caption?.value === 'string' ? caption.value : '';
}
