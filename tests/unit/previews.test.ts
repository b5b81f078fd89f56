import { expect, test } from 'vitest';
import { readBook } from '../../src/book/book.ts';
import { previewsOf, shortened } from '../../src/previews/previews.ts';

const previews = previewsOf(readBook('tests/fixtures/sound', []));

test('a card shows a chapter’s standfirst, a section’s first words, a name’s role, a work’s entry', () => {
  expect(previews['first-contacts']).toEqual({
    '': ['1 First contacts', 'A delegation arrives and is answered.'],
    reply: ['The reply', 'Tanaka Jirō answered on the next day.'],
  });
  expect(previews['names']?.['tanaka-jiro']?.[0]).toContain('Tanaka Jirō');
  expect(previews['sources']?.['memoir']?.[1]).toMatch(/^Brown, Mary\. A Year at the Harbour/);
});

test('long words break off between words', () => {
  expect(shortened('short')).toBe('short');
  expect(shortened(`${'word '.repeat(80)}`)).toMatch(/ word …$/);
  expect(shortened('word '.repeat(80)).length).toBeLessThan(245);
});
