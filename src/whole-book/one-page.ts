import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import type { Element, Root } from 'hast';
import { bookId, bookLink, type Place } from './address.ts';

/** Attributes that name an element of the page, or several. */
const REFERENCES = ['ariaLabelledBy', 'ariaDescribedBy', 'htmlFor', 'headers'];

/** What only a page on a screen has: controls, and the notes beside their sentences, which stand at the end of the chapter here. */
const LEFT_OUT = ['screen', 'note', 'mark-button', 'table-notes'];

/**
 * The HTML of a page as a part of the whole book: ids and links of its own, headings a level lower (for the book's title is above them),
 * marks that lead to the notes at the end, nothing folded away, nothing for the search (it finds the page itself).
 */
export function onePage(html: string, place: Place): string {
  const tree = fromHtml(html, { fragment: true });
  takeOut(tree);
  visit(tree, 'element', (element) => {
    const { properties } = element;
    if (hasClass(element, 'mark-link')) toNoteReference(element);
    if (properties['id'] !== undefined) properties['id'] = bookId(place.page, String(properties['id']));
    for (const name of REFERENCES) {
      const value = properties[name];
      if (value !== undefined && value !== null) properties[name] = idsOf(value).map((id) => bookId(place.page, id));
    }
    if (typeof properties['href'] === 'string') properties['href'] = bookLink(properties['href'], place);
    for (const name of Object.keys(properties)) if (/^data(?:Search|Pagefind)/.test(name)) delete properties[name];
    const level = /^h([1-5])$/.exec(element.tagName)?.[1];
    if (level !== undefined) element.tagName = `h${Number(level) + 1}`;
  });
  return toHtml(tree);
}

/** The id of the mark of a chapter's note, to which the note leads back. Before it becomes one of the book's. */
export function markId(note: string): string {
  return `mark-of-${note}`;
}

function toNoteReference({ properties }: Element): void {
  properties['role'] = 'doc-noteref';
  properties['id'] = markId(String(properties['href']).slice(1));
}

/** Takes out what the book on one page has not, and opens what is folded: nothing unfolds on paper. */
function takeOut(tree: Root): void {
  visit(tree, 'element', (element, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    if (LEFT_OUT.some((name) => hasClass(element, name)) || element.tagName === 'script') {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (element.tagName !== 'details') return undefined;
    const opened = element.children.filter((child) => child.type !== 'element' || child.tagName !== 'summary');
    parent.children.splice(index, 1, ...opened);
    return [SKIP, index];
  });
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes(name);
}

function idsOf(value: NonNullable<Element['properties'][string]>): string[] {
  return (Array.isArray(value) ? value.map(String) : String(value).split(/\s+/)).filter(Boolean);
}
