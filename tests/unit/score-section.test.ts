import { describe, expect, test } from 'vitest';
import { excerpt } from '../../src/search/excerpt.ts';
import { pageText } from '../../src/search/page-text.ts';
import { scoreSection } from '../../src/search/score-section.ts';
import { termsOf } from '../../src/search/terms.ts';

const CONTENT =
  'Before any heading. The ships The ships sailed from Niigata in December. The text Nothing of the free will of ships, but free will of men.';
const page = pageText(CONTENT, [
  { element: 'h2', id: 'text', text: 'The text', location: 12 },
  { element: 'h2', id: 'ships', text: 'The ships', location: 3 },
  { element: 'sup', id: 'note', text: '1', location: 5 },
]);
const scores = (query: string, weightAt = (_: number) => 1) =>
  page.sections.map((section) => scoreSection(page, section, termsOf(query), weightAt)?.score);

test('a page is cut at its headings, in their order', () => {
  expect(page.sections.map(({ id }) => id)).toEqual([undefined, 'ships', 'text']);
  expect(page.sections.map(({ from, to }) => page.words.slice(from, to)[0])).toEqual(['before', 'the', 'the']);
});

describe('a section', () => {
  test('that holds none of the terms does not answer', () => {
    expect(scores('Hatoyama')).toEqual([undefined, undefined, undefined]);
  });

  test('that holds all of the terms goes before one that holds some', () => {
    const [, ships = 0, text = 0] = scores('ships Niigata');
    expect(ships).toBeGreaterThan(text * 2);
  });

  test('must hold what stands in quotation marks', () => {
    expect(scores('"free will"').map(Boolean)).toEqual([false, false, true]);
    expect(scores('"will free"').some(Boolean)).toBe(false);
  });

  test('counts less where the words weigh less, as in a note', () => {
    const [, prose = 0] = scores('Niigata');
    const [, note = 0] = scores('Niigata', () => 0.2);
    expect(note).toBeLessThan(prose);
  });
});

test('an excerpt leaves out the heading and says where it breaks off', () => {
  const [, ships] = page.sections;
  if (ships === undefined) throw new Error('There is no such section.');
  expect(excerpt(page, ships, 8)).toBe('The ships sailed from Niigata in December.');
  const long = pageText(`Title ${Array.from({ length: 60 }, (_, index) => `w${index}`).join(' ')}`, [
    { element: 'h2', id: 'title', text: 'Title', location: 0 },
  ]);
  const words = excerpt(long, long.sections[1] ?? ships, 30);
  expect(words).toMatch(/^… w21 .* w46 …$/);
});
