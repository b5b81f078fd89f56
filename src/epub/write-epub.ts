import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentBook } from '../book/current.ts';
import { BOOK } from '../book/title.ts';
import { editionOf } from '../changes/edition.ts';
import { EPUB } from '../whole-book/epub-address.ts';
import { coverPicture } from './cover.ts';
import { cutBook } from './cut.ts';
import { drawPlainly } from './drawing.ts';
import { linker } from './links.ts';
import { navDocument } from './nav.ts';
import { type Item, packageDocument } from './package.ts';
import { forEpub, xhtmlPage, xmlOf } from './xhtml.ts';
import { zipEpub } from './zip.ts';

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`;

/** Plain CSS, for old reading systems too; the reader chooses the letters. */
const STYLES = ['text', 'notes', 'figures'];

const XHTML = 'application/xhtml+xml';

/**
 * Writes the book as an EPUB beside the pages, from the built page that holds the whole of it.
 * @param folder the built site
 * @param home the site's address with its base, where its other pages are; undefined when it is only this machine's
 * @returns how many bytes it has
 */
export async function writeEpub(folder: string, base: string, home: string | undefined): Promise<number> {
  const { parts, contents, holders } = cutBook(readFileSync(join(folder, 'book/index.html'), 'utf8'));
  const book = currentBook();
  const now = editionOf(book);
  const link = linker(holders, base, home);
  for (const { name, element } of parts) {
    drawPlainly(element);
    forEpub(element, link(name));
  }
  forEpub(contents, link('nav'));

  const files = new Map<string, string | Uint8Array>();
  const items: Item[] = [];
  const add = (item: Item, content: string | Uint8Array) => {
    items.push(item);
    files.set(`EPUB/${item.href}`, content);
  };
  const cover = `<img src="cover.png" role="doc-cover" alt="Cover: ${BOOK.title}. ${BOOK.subtitle}. The chapters as bars on the years 1949 to 1964."/>`;
  add(
    { href: 'cover.xhtml', type: XHTML, inSpine: true },
    xhtmlPage(BOOK.title, `<section class="cover" epub:type="cover">${cover}</section>`),
  );
  for (const { name, title, element } of parts) {
    const body = xmlOf(element);
    add(
      { href: `${name}.xhtml`, type: XHTML, properties: body.includes('<svg') ? 'svg' : undefined, inSpine: true },
      xhtmlPage(title || BOOK.title, body),
    );
    if (name === 'title') {
      const first = parts.find(({ element: part }) => part.properties['role'] === 'doc-chapter')?.name ?? name;
      add({ href: 'nav.xhtml', type: XHTML, properties: 'nav', inSpine: true }, navDocument(contents, first));
    }
  }
  add({ href: 'style.css', type: 'text/css' }, STYLES.map((name) => readFileSync(`src/epub/styles/${name}.css`, 'utf8')).join('\n'));
  add({ href: 'cover.png', type: 'image/png', properties: 'cover-image' }, await coverPicture(book.chapters));

  const ordered = new Map<string, string | Uint8Array>([
    ['META-INF/container.xml', CONTAINER],
    ['EPUB/package.opf', packageDocument(items, now, home)],
    ...files,
  ]);
  const bytes = zipEpub(ordered, now.date);
  writeFileSync(join(folder, EPUB), bytes);
  return bytes.length;
}
