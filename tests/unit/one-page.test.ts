import { describe, expect, test } from 'vitest';
import { bookLink } from '../../src/whole-book/address.ts';
import { onePage } from '../../src/whole-book/one-page.ts';

const place = { page: 'calcutta', pages: new Set(['calcutta', 'niigata', 'names']), base: '/base' };

describe('a link of a page, in the whole book', () => {
  test.each([
    ['to its own section', '#text', '#calcutta_text'],
    ['to a section of another chapter', '/base/niigata/#room', '#niigata_room'],
    ['to a chapter', '/base/niigata/', '#niigata'],
    ['to a name', '/base/names/#nam-il', '#names_nam-il'],
    ['to a page the book has not', '/base/method/#notes', '/base/method/#notes'],
    ['to a file', '/base/data/returnees.csv', '/base/data/returnees.csv'],
    ['to elsewhere', 'https://example.org/niigata/', 'https://example.org/niigata/'],
  ])('%s', (_, href, expected) => expect(bookLink(href, place)).toBe(expected));
});

describe('a page, in the whole book', () => {
  test.each([
    ['a mark leads to its note, which can lead back', noted('12'), '<a class="mark-link" href="#calcutta_note-a" aria-label="Note 12" '],
    ['the note beside the sentence is left out', noted('12'), '12</a></sup></span></span>'],
    ['headings stand a level lower', '<h2 id="text">A</h2>', '<h3 id="calcutta_text">A</h3>'],
    ['what only a screen has is left out', '<p>A</p><copy-link class="screen">B</copy-link>', '<p>A</p>'],
    ['what is folded away is open', '<details><summary>T</summary><table></table></details>', '<table></table>'],
    ['the search does not find it a second time', '<section data-search="name">A</section>', '<section>A</section>'],
    ['what names another element still does', '<p aria-describedby="a b">A</p>', '<p aria-describedby="calcutta_a calcutta_b">A</p>'],
  ])('%s', (_, html, expected) => expect(onePage(html, place)).toContain(expected));

  test('its notes go, and their table', () => {
    expect(onePage(noted('12'), place)).not.toMatch(/popover|Words/);
    expect(onePage('<div class="table-notes"><span class="note">Words</span></div>', place)).toBe('');
  });
});

function noted(number: string): string {
  return (
    `<span class="noted"><span class="marked">word<sup class="mark"><a class="mark-link" href="#note-a" aria-label="Note ${number}">` +
    `${number}</a><button class="mark-button" popovertarget="note-a">${number}</button></sup></span>` +
    '<span class="note" id="note-a" popover role="note">Words</span></span>'
  );
}
