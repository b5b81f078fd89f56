import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import type { Element, ElementContent, Root } from 'hast';
import { isKind, type Kind } from './kinds.ts';
import { takeNotes } from './take-notes.ts';
import { yearsIn } from './years.ts';

/** One thing that the search can find: a section of a chapter, or an entry of the apparatus. */
export interface SearchRecord {
  /** Address below the site's base. */
  url: string;
  kind: Kind;
  title: string;
  /** The title of the page it stands on; empty where that is its own. */
  page: string;
  /** For sections: the part's line (Part One · Relations) and the period in words; else empty. */
  part: string;
  period: string;
  /** The filter's years that its prose speaks of; empty for entries. */
  years: string[];
  text: ElementContent[];
  /** What supports the text: it is searched, but weighs little. */
  notes: ElementContent[];
}

/**
 * What the search can find on a built page. An element with data-search="chapter" or "page" is cut at its headings; one with the name
 * of another kind is an entry of its own, found at its id or the first id in it.
 * @param path the page's address below the site's base
 */
export function recordsOf(html: string, path: string): SearchRecord[] {
  if (!html.includes('data-search=')) return [];
  const records: SearchRecord[] = [];
  const tree = fromHtml(html);
  dropIgnored(tree);
  partElements(tree);
  visit(tree, 'element', (element) => {
    const kind = attribute(element, 'dataSearch');
    if (kind === 'chapter' || kind === 'page') {
      records.push(...sectionsOf(element, path, kind === 'chapter' ? 'section' : 'page'));
      return kind === 'page' ? undefined : SKIP;
    }
    if (!isKind(kind)) return undefined;
    records.push(entryOf(element, kind, path));
    return SKIP;
  });
  return records;
}

/** The part before the first heading under the page's title, then a record for each heading. */
function sectionsOf(body: Element, path: string, kind: Kind): SearchRecord[] {
  const page = first(body, ({ tagName }) => tagName === 'h1');
  const title = page === undefined ? '' : told(page);
  const facts = { kind, part: attribute(body, 'dataSearchPart'), period: attribute(body, 'dataSearchPeriod') };
  const records: SearchRecord[] = [{ ...facts, url: path, title, page: '', years: [], text: [], notes: [] }];
  for (const block of blocksOf(body)) {
    const heading = first(block, ({ tagName }) => tagName === 'h2' || tagName === 'h3');
    const id = heading && attribute(heading, 'id');
    if (heading && id) records.push({ ...facts, url: `${path}#${id}`, title: told(heading), page: title, years: [], text: [], notes: [] });
    const record = records.at(-1) as SearchRecord;
    record.notes.push(...takeNotes(block));
    if (!heading) record.text.push(block);
  }
  const filled = records.filter(({ text, notes }) => text.length + notes.length > 0);
  return filled.map((record) => ({ ...record, years: kind === 'section' ? yearsIn(record.text.map(told).join(' ')) : [] }));
}

/** The blocks of a body in order: those of its header and its prose, not these themselves. */
function blocksOf(body: Element): Element[] {
  return body.children.flatMap((child) => {
    if (child.type !== 'element' || child.tagName === 'h1' || attribute(child, 'dataSearch') !== '') return [];
    return child.tagName === 'header' || hasClass(child, 'prose') ? blocksOf(child) : [child];
  });
}

function entryOf(element: Element, kind: Kind, path: string): SearchRecord {
  const named = attribute(element, 'dataSearchTitle');
  const heading = first(element, ({ tagName }) => /^h[1-6]$/.test(tagName));
  const id =
    attribute(element, 'id') ||
    attribute(
      first(element, ({ properties }) => properties['id'] !== undefined),
      'id',
    );
  const title = named || (heading ? told(first(heading, (one) => hasClass(one, 'form')) ?? heading) : told(element));
  const text = element.children.filter((child): child is Element => child.type === 'element' && child !== heading);
  // What stands in a heading beside the form is text: the native script, the years of a life.
  const beside = heading?.children.flatMap((child) => (child.type === 'element' && !hasClass(child, 'form') ? told(child) : [])) ?? [];
  if (named === '' && beside.length > 0)
    text.unshift({ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: beside.join(', ') }] });
  const url = id === '' ? path : `${path}#${id}`;
  return { url, kind, title, page: '', part: '', period: '', years: kind === 'event' ? yearsIn(told(element)) : [], text, notes: [] };
}

/** The words of an element. */
function told(element: ElementContent): string {
  return textOf(element).replace(/\s+/g, ' ').trim();
}

/** Of a note, what nobody looks for: the host of its address, whose ending would be taken for a name (JP), and words that stand in every note. */
const IN_EVERY_NOTE = ['note-address', 'note-ours', 'standing'];

/** Takes out what is no part of the text: buttons, tables beside pictures, lists of links. */
function dropIgnored(tree: Root): void {
  visit(tree, 'element', (element, index, parent) => {
    const isIgnored = element.properties['dataPagefindIgnore'] !== undefined || IN_EVERY_NOTE.some((name) => hasClass(element, name));
    if (!isIgnored || parent === undefined || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

/** What stands apart from what follows it, though no space is between them. */
const APART: ReadonlySet<string> = new Set(['caption', 'dd', 'div', 'dt', 'figcaption', 'li', 'p', 'summary', 'td', 'th', 'tr']);

/** Sets a space after what stands apart: the last word of a cell and the first of the next are two. */
function partElements(tree: Root): void {
  visit(tree, 'element', ({ tagName }, index, parent) => {
    if (!APART.has(tagName) || parent === undefined || index === undefined || parent.children[index + 1]?.type !== 'element')
      return undefined;
    parent.children.splice(index + 1, 0, { type: 'text', value: ' ' });
    return undefined;
  });
}

function first(root: Element, test: (element: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  visit(root, 'element', (element) => {
    if (element === root && !test(root)) return undefined;
    if (!test(element)) return undefined;
    found = element;
    return EXIT;
  });
  return found;
}

function attribute(element: Element | undefined, name: string): string {
  return String(element?.properties[name] ?? '');
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes(name);
}
