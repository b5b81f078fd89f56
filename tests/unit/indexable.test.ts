import { expect, test } from 'vitest';
import { indexable } from '../../src/search/indexable.ts';

const note = (number: number, words: string) =>
  `<span class="noted"><span class="marked">end.<sup class="mark"><a href="#n">${number}</a></sup></span>` +
  `<span class="note" popover><span class="note-body"><span class="note-number">${number}</span> ${words}</span></span></span>`;

test('a page without a body to search is left out', () => {
  expect(indexable('<main><p>Contents</p></main>')).toBeUndefined();
});

test('notes leave their sentence and follow their section, at a small weight', () => {
  const page = `<article data-pagefind-body><p>One ${note(1, 'first words')}</p><div class="prose"><h2 id="a">A</h2><p>Two ${note(2, 'second words')} Three.</p><h2 id="b">B</h2><p>Four.</p></div></article>`;
  const html = indexable(page) ?? '';
  expect(html).toContain('<p>One <span class="noted"><span class="marked">end.</span></span></p>');
  expect(html.indexOf('second words')).toBeGreaterThan(html.indexOf('Three.'));
  expect(html.indexOf('second words')).toBeLessThan(html.indexOf('id="b"'));
  expect(html).toMatch(/data-pagefind-weight="0\.2"[^>]*><p> second words/);
  expect(html.match(/second words/g)).toHaveLength(1);
});
