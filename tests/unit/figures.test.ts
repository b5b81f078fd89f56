import { expect, test } from 'vitest';
import type { Book } from '../../src/book/book.ts';
import { figuresIn, unsupportedFigures } from '../../src/book/figures.ts';
import { numberFromKanji } from '../../src/book/kanji-number.ts';
import { outlineOf } from '../../src/book/outline.ts';
import { parseBody } from '../../src/book/parse-body.ts';
import { claimSchema } from '../../src/schemas/claim.ts';

function bookOf(body: string, claim: { claim: string; quote?: string; lang?: string; date?: string }): Book {
  const { quote = 'words', lang = 'en', ...rest } = claim;
  const value = claimSchema.parse({
    ...rest,
    standing: 'primary',
    sources: [{ source: 's', quote, lang, translation: lang === 'en' ? undefined : 'words' }],
  });
  const matter = { title: 'T', part: 'frame', period: '1949/1964', standfirst: 'S.' } as const;
  return {
    chapters: [{ slug: 't', number: 1, file: 'content/chapters/01-t.mdx', matter, blocks: [], ...outlineOf(parseBody(body), 0) }],
    claims: [{ id: 'a', value, file: 'content/evidence/t.yaml', line: 1 }],
    sources: [],
    names: [],
    events: [],
    series: [],
    maps: [],
    paragraphs: [],
    redirects: [],
    changes: [],
  };
}

test('a figure that the cited claim has is supported, however it is written', () => {
  expect(unsupportedFigures(bookOf('They were 93,340 on 25 July 1984.[^a]', { claim: 'In all 93340.', date: '1984-07-25' }))).toEqual([]);
  expect(
    unsupportedFigures(bookOf('It was attended by 460 in December.[^a]', { claim: 'C.', quote: '代議員四百六十名が12月に', lang: 'ja' })),
  ).toEqual([]);
});

test('a figure, a day or a month that it has not is listed with its sentence', () => {
  const body = 'First sentence, of 1955.[^a] They were 976 on 15 March 1959.[^a]';
  expect(unsupportedFigures(bookOf(body, { claim: 'They were 975.', date: '1959-12-14' }))).toEqual([
    { file: 'content/chapters/01-t.mdx', line: 1, figures: ['1955'], sentence: 'First sentence, of 1955.' },
    { file: 'content/chapters/01-t.mdx', line: 1, figures: ['976', '15', 'march'], sentence: 'They were 976 on 15 March 1959.' },
  ]);
});

test('a note in one sentence does not support the next', () => {
  expect(unsupportedFigures(bookOf('It was 1955.[^a] It was 1955 again.', { claim: '1955.' })).map(({ sentence }) => sentence)).toEqual([
    'It was 1955 again.',
  ]);
});

test('the verb may is no month', () => {
  expect(figuresIn('They may go in May 1955')).toEqual(['1955', 'may']);
});

test.each([
  ['四百六十', 460],
  ['一九五九', 1959],
  ['6万', 60_000],
  ['9만3,340', 93_340],
  ['二万五千', 25_000],
  ['百', 100],
  ['abc', undefined],
])('%s is %s', (text, number) => {
  expect(numberFromKanji(text)).toBe(number);
});
