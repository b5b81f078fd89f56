import { toString as textOf } from 'hast-util-to-string';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Element, ElementContent, Root } from 'hast';

/**
 * Makes tables fit for the page: alignment becomes a class (inline styles are refused by our content security policy), header cells say
 * what they head, and the notes of a table stand before it, since nothing can float out of a cell into the margin.
 */
export const rehypeTables: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'element', (table, index, parent) => {
    if (table.tagName !== 'table' || parent === undefined || index === undefined) return undefined;
    const notes: ElementContent[] = [];
    visit(table, 'element', (node, place, holder) => {
      // A corner over the names of rows heads nothing.
      if (node.tagName === 'th' && textOf(node).trim() === '') node.tagName = 'td';
      if (node.tagName === 'th') node.properties['scope'] = 'col';
      if (node.properties['align'] !== undefined) {
        if (node.properties['align'] === 'right') node.properties['className'] = ['end'];
        delete node.properties['align'];
      }
      if (!isNote(node) || holder === undefined || place === undefined) return undefined;
      holder.children.splice(place, 1);
      notes.push(node);
      return [SKIP, place];
    });
    if (notes.length === 0) return SKIP;
    const block: Element = { type: 'element', tagName: 'div', properties: { className: ['table-notes'] }, children: notes };
    parent.children.splice(index, 0, block);
    return [SKIP, index + 2];
  });
};

function isNote({ properties }: Element): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes('note');
}
