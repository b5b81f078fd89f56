import type { Plugin } from 'unified';
import type { Nodes, Root } from 'mdast';
import { currentBook } from '../book/current.ts';
import { placedBlocks } from '../permalinks/blocks.ts';
import { paragraphAddresses } from '../permalinks/paragraphs.ts';

/** Gives each paragraph and table of a chapter its address. Must come before anything that changes the words. */
export const remarkParagraphIds: Plugin<[], Root> = () => (tree, file) => {
  const name = file.path.replaceAll('\\', '/');
  const chapter = currentBook().chapters.find((one) => name.endsWith(one.file));
  if (chapter === undefined) return;
  const { blocks } = paragraphAddresses(chapter, currentBook());
  placedBlocks(tree).forEach(({ nodes, text }, index) => {
    const block = blocks[index];
    if (block?.text !== text) throw new Error(`${chapter.file}: the paragraph “${text.slice(0, 60)}” is not where the book has it.`);
    const [holder, node] = nodes.slice(-2);
    // The paragraph of a tight list's item is not printed; its item is.
    if (holder?.type === 'listItem' && holder.children[0] === node) identify(holder, block.id);
    else if (node !== undefined) identify(node, block.id);
  });
};

function identify(node: Nodes, id: string): void {
  if (node.type === 'mdxJsxFlowElement') node.attributes.push({ type: 'mdxJsxAttribute', name: 'id', value: id });
  else node.data = { ...node.data, hProperties: { id } };
}
