import { toXast } from 'hast-util-to-xast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { toXml } from 'xast-util-to-xml';
import type { Element } from 'hast';
import { escapeText } from '../names/marked-html.ts';

/** What a role of DPUB-ARIA is in EPUB’s own vocabulary, for the reading systems that show notes in place by it. */
const TYPES: Record<string, string> = {
  'doc-chapter': 'chapter',
  'doc-noteref': 'noteref',
  'doc-footnote': 'footnote',
  'doc-endnotes': 'endnotes',
  'doc-bibliography': 'bibliography',
  'doc-colophon': 'colophon',
  'doc-toc': 'toc',
};

/**
 * Makes an element of the page fit for a file of the EPUB, in place: headings a level higher, for each file has its own title; links to
 * the files; EPUB’s types beside the roles; languages for XML too (but in a drawing); nothing that only the site's styles and scripts need.
 * @param link where a link leads in the EPUB; undefined where its words stand without one
 */
export function forEpub(element: Element, link: (href: string) => string | undefined): void {
  visitParents(element, 'element', (one, ancestors) => {
    const { properties } = one;
    const parent = ancestors.at(-1);
    if (one.tagName === 'style' && parent !== undefined) {
      const index = parent.children.indexOf(one);
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    const level = /^h([2-6])$/.exec(one.tagName)?.[1];
    if (level !== undefined) one.tagName = `h${Number(level) - 1}`;
    for (const name of Object.keys(properties)) if (/^data[A-Z]|^tabIndex$|^download$/.test(name)) delete properties[name];
    const type = TYPES[String(properties['role'])];
    if (type !== undefined) properties['epub:type'] = type;
    // Reading systems show a note in place when it is an <aside>; on the page so many of them would all be landmarks.
    if (type === 'footnote') one.tagName = 'aside';
    // EPUBCheck knows no xml:lang on what an SVG within XHTML holds.
    const drawn = ancestors.some((above) => above.type === 'element' && above.tagName === 'svg');
    if (properties['lang'] !== undefined && !drawn) properties['xml:lang'] = properties['lang'];
    if (typeof properties['href'] === 'string' && one.tagName === 'a') relink(one, link(properties['href']));
    return undefined;
  });
}

function relink(anchor: Element, href: string | undefined): void {
  if (href !== undefined) anchor.properties['href'] = href;
  else {
    anchor.tagName = 'span';
    delete anchor.properties['href'];
  }
}

/** An element as XML. */
export function xmlOf(element: Element): string {
  return toXml(toXast(element), { closeEmptyElements: true });
}

/** A file of the EPUB. */
export function xhtmlPage(title: string, body: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en">
<head>
<title>${escapeText(title)}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body>
${body}
</body>
</html>
`;
}
