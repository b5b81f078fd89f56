import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import type { Element, ElementContent, Root } from 'hast';

/** How much a word in a note counts beside a word of the prose. */
const NOTE_WEIGHT = '0.2';

/**
 * A built page as the search index should read it; undefined for a page that has no text of its own to search (one without
 * data-pagefind-body). The prose is left whole: notes are moved out of their sentences to the end of their section, where they weigh
 * little, so that a hit in a note leads to the section it supports and no excerpt breaks off into a citation.
 */
export function indexable(html: string): string | undefined {
  if (!html.includes('data-pagefind-body')) return undefined;
  const tree = fromHtml(html);
  visit(tree, 'element', (element) => {
    if (element.properties['dataPagefindBody'] === undefined) return undefined;
    element.children = sections(element);
    return SKIP;
  });
  return toHtml(tree);
}

/** The body's children with each section's notes after its last block. */
function sections(body: Element): ElementContent[] {
  const result: ElementContent[] = [];
  let notes: ElementContent[] = [];
  const close = () => {
    if (notes.length > 0) result.push(element('div', { dataPagefindWeight: NOTE_WEIGHT }, notes));
    notes = [];
  };
  for (const child of body.children) {
    if (child.type === 'element' && hasClass(child, 'prose')) {
      close();
      result.push({ ...child, children: sections(child) });
      continue;
    }
    if (child.type === 'element' && holdsHeading(child)) close();
    notes.push(...takeNotes(child));
    result.push(child);
  }
  close();
  return result;
}

function holdsHeading(node: Element): boolean {
  let found = false;
  visit({ type: 'root', children: [node] } satisfies Root, 'element', ({ tagName }) => {
    found ||= tagName === 'h2' || tagName === 'h3';
  });
  return found;
}

/** Takes marks and notes out of a block, and returns the notes. */
function takeNotes(block: ElementContent): ElementContent[] {
  const notes: ElementContent[] = [];
  visit(block, 'element', (node, index, parent) => {
    if (parent === undefined || index === undefined || !(hasClass(node, 'note') || hasClass(node, 'mark'))) return undefined;
    // Each note a block of its own, so that no excerpt runs from one into the next.
    if (hasClass(node, 'note')) notes.push(element('p', {}, withoutNumber(node)));
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return notes;
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes(name);
}

function withoutNumber(note: Element): ElementContent[] {
  const body = note.children.find((child): child is Element => child.type === 'element' && hasClass(child, 'note-body'));
  return (body ?? note).children.filter((child) => !(child.type === 'element' && hasClass(child, 'note-number')));
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
