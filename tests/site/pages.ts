import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import type { Element, Root } from 'hast';
import type { Site } from '../sites.ts';

/** A page of a built site. */
export interface BuiltPage {
  /** Its address below the host, base included. Example: /book/calcutta/ */
  address: string;
  /** Its file, from the site's folder. */
  file: string;
  html: string;
  /** Parsed when first asked for: the tests in a browser want no more than addresses. */
  readonly tree: Root;
  /** Every id on it. */
  readonly ids: ReadonlySet<string>;
}

/** The pages of a built site, in order of address; those left under addresses given up are not among them. No test may change them. */
export function pagesOf(site: Site): BuiltPage[] {
  return htmlOf(site).filter(({ html }) => !isLeft(html));
}

/** The pages left under addresses given up, which only lead on. */
export function pagesLeft(site: Site): BuiltPage[] {
  return htmlOf(site).filter(({ html }) => isLeft(html));
}

function isLeft(html: string): boolean {
  return html.includes('class="moved-page"');
}

/** Read once by each worker of the tests: the pages are large, and many files look at all of them. */
const read = new Map<string, BuiltPage[]>();

function htmlOf(site: Site): BuiltPage[] {
  const pages = read.get(site.folder) ?? readPages(site);
  read.set(site.folder, pages);
  return pages;
}

function readPages({ folder, base }: Site): BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const tree = once(() => fromHtml(html));
      const ids = once(() => idsIn(tree()));
      return {
        address: `${base}/${file.replace(/(^|\/)index\.html$/, '$1')}`,
        file,
        html,
        get tree() {
          return tree();
        },
        get ids() {
          return ids();
        },
      };
    });
}

function idsIn(tree: Root): Set<string> {
  return new Set(elementsOf(tree).flatMap(({ properties }) => (properties['id'] === undefined ? [] : [String(properties['id'])])));
}

/** Makes something when it is first asked for, and keeps it. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The chapters among the pages: those whose text is numbered, the longest first. */
export function chaptersOf(site: Site): BuiltPage[] {
  return pagesOf(site)
    .filter(({ html }) => html.includes('class="numeral"') || html.includes('class="endnotes'))
    .sort((a, b) => b.html.length - a.html.length);
}

/** Every element of a page, in order. */
export function elementsOf(tree: Root): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => void found.push(element));
  return found;
}

/** Whether a site serves something under a path below the host. */
export function isServed({ folder, base }: Site, path: string): boolean {
  if (!path.startsWith(`${base}/`)) return false;
  const file = join(folder, decodeURIComponent(path.slice(base.length)), path.endsWith('/') ? 'index.html' : '');
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
