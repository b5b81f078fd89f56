import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';
import type { Element, Root } from 'hast';

/** A file of the EPUB, before it is written. */
export interface Part {
  /** The file's name without its ending. Example: calcutta. */
  name: string;
  title: string;
  element: Element;
}

/** The whole book, cut where it begins a page on paper. */
export interface CutBook {
  parts: Part[];
  /** The contents: what the navigation is made of. */
  contents: Element;
  /** Which part holds an id. */
  holders: ReadonlyMap<string, string>;
}

/**
 * Cuts the page that holds the whole book into files.
 * @param html the built page /book/
 * @throws when the page has no contents
 */
export function cutBook(html: string): CutBook {
  const tree = fromHtml(html);
  withoutScreen(tree);
  const parts: Part[] = [];
  const holders = new Map<string, string>();
  let contents: Element | undefined;
  visit(tree, 'element', (element) => {
    if (element.properties['role'] === 'doc-toc') contents = element;
    const name = element.properties['dataPart'];
    if (typeof name !== 'string') return undefined;
    parts.push({ name, title: String(element.properties['ariaLabel'] ?? ''), element });
    visit(element, 'element', ({ properties }) => {
      if (properties['id'] !== undefined) holders.set(String(properties['id']), name);
    });
    return SKIP;
  });
  if (contents === undefined) throw new Error('The page of the whole book has no contents (an element with role="doc-toc").');
  return { parts, contents, holders };
}

function withoutScreen(tree: Root): void {
  visit(tree, 'element', ({ properties }, index, parent) => {
    const classes = properties['className'];
    if (!Array.isArray(classes) || !classes.includes('screen') || parent === undefined || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}
