import { SKIP, visit } from 'unist-util-visit';
import type { Element, ElementContent } from 'hast';

/** Takes marks and notes out of a block, so that the prose is left whole, and returns the notes, each a block of its own. */
export function takeNotes(block: ElementContent): ElementContent[] {
  const notes: ElementContent[] = [];
  visit(block, 'element', (node, index, parent) => {
    if (parent === undefined || index === undefined || !(hasClass(node, 'note') || hasClass(node, 'mark'))) return undefined;
    if (hasClass(node, 'note')) notes.push({ type: 'element', tagName: 'p', properties: {}, children: withoutNumber(node) });
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return notes;
}

function withoutNumber(note: Element): ElementContent[] {
  const body = note.children.find((child): child is Element => child.type === 'element' && hasClass(child, 'note-body'));
  return (body ?? note).children.filter((child) => !(child.type === 'element' && hasClass(child, 'note-number')));
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes(name);
}
