import { BOOK } from '../book/title.ts';
import type { Edition } from '../changes/edition.ts';
import { escapeText } from '../names/marked-html.ts';

/** What the book is known by in every edition; made once, by chance. */
const IDENTIFIER = 'urn:uuid:73d294c6-72ed-414e-8f8a-8c38adc9ca01';

/** A file in the package, in reading order. */
export interface Item {
  /** Its name in the package. Example: calcutta.xhtml. */
  href: string;
  type: 'application/xhtml+xml' | 'text/css' | 'image/png';
  /** What EPUB is to know of it. Example: nav. */
  properties?: string | undefined;
  /** Whether it is read in its turn. Default: no, as a stylesheet is not. */
  inSpine?: boolean;
}

/** The package document: what the book is, what it holds, in which order, and how it can be read. */
export function packageDocument(items: readonly Item[], { version, date }: Edition, site: string | undefined): string {
  const hasPictures = items.some(({ properties }) => properties?.includes('svg'));
  const id = (href: string) => `i-${href.replace(/[^a-z0-9]+/g, '-')}`;
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book" xml:lang="en" prefix="a11y: http://www.idpf.org/epub/vocab/package/a11y/#">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="book">${IDENTIFIER}</dc:identifier>
<dc:title id="title">${BOOK.title}: ${BOOK.subtitle}</dc:title>
<dc:language>en</dc:language>
<dc:description>${escapeText(BOOK.description)}</dc:description>
<dc:date>${date}</dc:date>
<dc:rights>Text under CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/</dc:rights>
<dc:subject>Japan – Foreign relations – Korea (North)</dc:subject>
${site === undefined ? '' : `<dc:source>${escapeText(site)}</dc:source>\n`}<meta property="dcterms:modified">${date}T00:00:00Z</meta>
<meta property="schema:bookEdition">${escapeText(version)}</meta>
${accessibility(hasPictures)}
</metadata>
<manifest>
${items
  .map(
    ({ href, type, properties }) =>
      `<item id="${id(href)}" href="${href}" media-type="${type}"${properties ? ` properties="${properties}"` : ''}/>`,
  )
  .join('\n')}
</manifest>
<spine>
${items
  .filter(({ inSpine }) => inSpine)
  .map(({ href }) => `<itemref idref="${id(href)}"/>`)
  .join('\n')}
</spine>
</package>
`;
}

function accessibility(hasPictures: boolean): string {
  const facts: [string, string][] = [
    ['accessMode', 'textual'],
    ...(hasPictures ? [['accessMode', 'visual'] as [string, string]] : []),
    ['accessModeSufficient', 'textual'],
    ...['tableOfContents', 'structuralNavigation', 'readingOrder', 'displayTransformability', 'alternativeText'].map(
      (feature): [string, string] => ['accessibilityFeature', feature],
    ),
    ['accessibilityHazard', 'none'],
    [
      'accessibilitySummary',
      `Text with headings, a table of contents and notes that lead back to their sentence. Japanese, Korean and Chinese are marked as such.${
        hasPictures ? ' Each chart and map is followed by a table that says the same.' : ''
      } The cover has a description.`,
    ],
  ];
  return facts.map(([name, value]) => `<meta property="schema:${name}">${value}</meta>`).join('\n');
}
