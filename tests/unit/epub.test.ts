import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { cutBook } from '../../src/epub/cut.ts';
import { drawPlainly } from '../../src/epub/drawing.ts';
import { linker } from '../../src/epub/links.ts';
import { forEpub, xmlOf } from '../../src/epub/xhtml.ts';
import { zipEpub } from '../../src/epub/zip.ts';

/** A page of a whole book with one part. */
function page(inner: string): string {
  return `<main><nav role="doc-toc"><ol><li><a href="#a">A</a></ol></nav><section data-part="a" id="a" aria-label="A">${inner}</section></main>`;
}

/** The part as it stands in the EPUB. */
function inEpub(inner: string, home?: string): string {
  const { parts, holders } = cutBook(page(inner));
  const [part] = parts;
  if (part === undefined) throw new Error('The page was not cut.');
  forEpub(part.element, linker(holders, '/base', home)('a'));
  return xmlOf(part.element).replace(/^<section[^>]*>|<\/section>$/g, '');
}

describe('a part of the EPUB', () => {
  test.each([
    ['a heading stands a level higher', '<h2>A</h2>', '<h1>A</h1>'],
    ['an empty element is closed', '<p>A<br>B</p>', '<p>A<br />B</p>'],
    ['a language is told to XML too', '<span lang="ko">남일</span>', '<span lang="ko" xml:lang="ko">남일</span>'],
    ['a note is a note of EPUB', '<div role="doc-footnote">A</div>', '<aside role="doc-footnote" epub:type="footnote">A</aside>'],
    ['what is for the screen is left out', '<p>A</p><p class="screen">B</p>', '<p>A</p>'],
    ['a link within it stays', '<p id="b"><a href="#b">A</a></p>', '<p id="b"><a href="#b">A</a></p>'],
    ['an attribute without value has one', '<ol reversed><li>A</li></ol>', '<ol reversed=""><li>A</li></ol>'],
  ])('%s', (_, html, xml) => expect(inEpub(html)).toBe(xml));

  test('a figure with a drawing is valid XML, in SVG’s own names', () => {
    const drawing =
      '<figure><svg viewBox="0 0 9 9" role="img" aria-label="A"><style>.a{}</style><linearGradient id="g"></linearGradient>' +
      '<path class="a" d="M0 0"/><text><tspan lang="ja">新潟</tspan></text></svg></figure>';
    expect(inEpub(drawing)).toBe(
      '<figure><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" role="img" aria-label="A"><linearGradient id="g" />' +
        '<path class="a" d="M0 0" /><text><tspan lang="ja">新潟</tspan></text></svg></figure>',
    );
  });

  test('a drawing has its colours as attributes, for the reading systems that take no style sheet to it', () => {
    const { parts } = cutBook(
      page('<figure class="figure"><svg class="chart"><g class="k1"><path class="line" d="M0 0"/></g></svg></figure>'),
    );
    for (const { element } of parts) drawPlainly(element);
    expect(xmlOf(parts[0]?.element ?? { type: 'element', tagName: 'p', properties: {}, children: [] })).toContain(
      '<path class="line" d="M0 0" fill="none" stroke="#0b4a6f" stroke-width="2" stroke-dasharray="6 3" />',
    );
  });

  test('a link to another page of the site leads to the site, or nowhere when the site has no address', () => {
    const link = '<a href="/base/method/#notes">A</a>';
    expect(inEpub(link, 'https://book.example/base/')).toBe('<a href="https://book.example/base/method/#notes">A</a>');
    expect(inEpub(link)).toBe('<span>A</span>');
  });

  test('a link to what the book does not have stops the build', () => {
    expect(() => inEpub('<a href="#gone">A</a>')).toThrow('The EPUB’s a links to #gone, which the book does not have.');
  });
});

describe('the container', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
  const zip = (timeZone: string) => {
    process.env['TZ'] = timeZone;
    return zipEpub(new Map([['EPUB/a.xhtml', 'A'.repeat(100)]]), '2026-11-25');
  };

  test('begins with its media type, not compressed', () => {
    const text = strFromU8(zip('UTC'), true);
    expect(text.slice(30, 58)).toBe('mimetypeapplication/epub+zip');
    expect(Object.keys(unzipSync(zip('UTC')))).toEqual(['mimetype', 'EPUB/a.xhtml']);
  });

  test('has the same bytes in every time zone', () => expect(zip('Asia/Tokyo')).toEqual(zip('America/New_York')));
});
