import { describe, expect, test } from 'vitest';
import { joinNative, spaceNative } from '../../src/search/native-spacing.ts';
import { recordHtml } from '../../src/search/record-html.ts';
import { recordText } from '../../src/search/record-text.ts';
import { recordsOf } from '../../src/search/records.ts';

const chapter = `<html><body><article data-search="chapter" data-search-part="Part One · Relations" data-search-period="1955">
<header><p data-pagefind-ignore>Part One</p><h1>May 1955</h1><p>A standfirst.</p></header>
<div class="prose"><p>It began in 1955.<sup class="mark">1</sup><span class="note"><span class="note-body"><span class="note-number">1</span> A source, 1956.</span></span></p>
<div class="section-heading"><h2 id="hall">The hall<copy-link data-pagefind-ignore>copy</copy-link></h2></div><p>The 朝鮮総連 met in 1948 and 1955.</p></div>
</article></body></html>`;

describe('what the search can find on a page', () => {
  test('a chapter is cut at its headings, its notes taken out of the sentences', () => {
    const [opening, hall] = recordsOf(chapter, '/may-1955/');
    expect(opening).toMatchObject({ url: '/may-1955/', kind: 'section', title: 'May 1955', page: '', years: ['1955'] });
    expect(opening?.notes).toHaveLength(1);
    expect(hall).toMatchObject({
      url: '/may-1955/#hall',
      title: 'The hall',
      page: 'May 1955',
      part: 'Part One · Relations',
      period: '1955',
    });
    expect(hall?.years).toEqual(['before 1949', '1955']);
  });

  test('an entry is found at its id, its native script beside its form', () => {
    const html = `<section data-search="name"><h3 id="nam-il"><span class="form">Nam Il</span> <span lang="ko">남일</span></h3><p>Minister.</p></section>`;
    expect(recordsOf(html, '/names/')).toMatchObject([{ url: '/names/#nam-il', kind: 'name', title: 'Nam Il', years: [] }]);
  });

  test('cells that follow one another are parted, and the host of a note’s address is no word', () => {
    const html = `<section data-search="page"><h2 id="t">T</h2><table><tr><th>Count</th><th>Boats</th></tr></table><p>It.<span class="note"><span class="note-body">A source. <a class="note-address" href="#">ndl.go.jp</a></span></span></p></section>`;
    const [record] = recordsOf(html, '/page/');
    const told = record && recordHtml(record, []);
    expect(told).toContain('<th>Count</th> <th>Boats</th>');
    expect(told).toContain('A source.');
    expect(told).not.toContain('ndl');
  });

  test('a page that says nothing of the search has nothing to find', () => {
    expect(recordsOf('<article><h1>Specimen</h1></article>', '/specimen/')).toEqual([]);
  });

  test('a record is given to the index with its facts, its titles, its text, its notes and the words for its names', () => {
    const [opening] = recordsOf(chapter, '/may-1955/');
    const html = opening && recordHtml(opening, ['namechongryon']);
    expect(html).toContain('<span data-pagefind-filter="year">1955</span>');
    expect(html).toMatch(/It began in 1955\.<\/p>.*⁂.*A source, 1956\..*⁂ namechongryon/s);
  });
});

describe('native script', () => {
  test('keeps the space that parts it from what follows', () => {
    const collapsed = spaceNative('行われた In 1967').replace(/ +/g, ' ');
    expect(joinNative(collapsed)).toBe('行われた In 1967');
  });

  test.each(['朝鮮総連 and 총련 합회', 'plain', ''])('is spaced out for the index, and joined again: %s', (text) => {
    expect(joinNative(spaceNative(text))).toBe(text);
  });
});

test('a record’s text says where its titles end and its notes begin', () => {
  const text = recordText('The hall. May 1955. They met. ⁂. A source. ⁂ namechongryon namechongryon', 'The hall', 'May 1955');
  expect(text.pieces.join(' ')).toBe('The hall. May 1955. They met. A source.');
  expect([text.titleTo, text.textFrom, text.notesFrom]).toEqual([2, 4, 6]);
});
