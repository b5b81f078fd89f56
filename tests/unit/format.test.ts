import { expect, test } from 'vitest';
import type { Entry } from '../../src/book/read-entries.ts';
import { formatBibliography, formatNotes } from '../../src/citations/format.ts';
import type { Source } from '../../src/schemas/source.ts';

const tessa = [{ family: 'Morris-Suzuki', given: 'Tessa' }];
const kim = [{ family: 'Kim', given: 'Sun-Woo', 'surname-first': true }];

/** A work of each kind with its note at page 12 and its entry in the bibliography, compared by hand with Chicago’s chapters 13 and 14. */
const WORKS: Record<string, [work: Partial<Source> & Pick<Source, 'type' | 'title'>, note: string, entry: string]> = {
  book: [
    { type: 'book', author: tessa, title: 'Exodus to North Korea', publisher: 'Rowman', 'publisher-place': 'Lanham', issued: '2007' },
    'Tessa Morris-Suzuki, <i>Exodus to North Korea</i> (Lanham: Rowman, 2007), p. 12',
    'Morris-Suzuki, Tessa. <i>Exodus to North Korea</i>. Lanham: Rowman, 2007',
  ],
  chapter: [
    {
      type: 'chapter',
      author: tessa,
      title: 'The Ships',
      'container-title': 'Diaspora',
      publisher: 'Minerva',
      page: '39–61',
      issued: '2009',
    },
    'Tessa Morris-Suzuki, ‘The Ships’, in <i>Diaspora</i> (Minerva, 2009), p. 12',
    'Morris-Suzuki, Tessa. ‘The Ships’. In <i>Diaspora</i>, 39–61. Minerva, 2009',
  ],
  journal: [
    {
      type: 'article-journal',
      author: tessa,
      title: 'Freedom',
      'container-title': 'Korean Studies',
      volume: '12',
      issue: '1',
      page: '1–30',
      issued: '2007',
    },
    'Tessa Morris-Suzuki, ‘Freedom’, <i>Korean Studies</i> 12, no. 1 (2007), p. 12',
    'Morris-Suzuki, Tessa. ‘Freedom’. <i>Korean Studies</i> 12, no. 1 (2007): 1–30',
  ],
  newspaper: [
    {
      type: 'article-newspaper',
      title: '北朝鮮帰還',
      'title-en': 'Return to North Korea',
      lang: 'ja',
      'container-title': '朝日新聞',
      'container-title-en': 'Asahi Shimbun',
      issued: '1959-10-28',
    },
    '‘北朝鮮帰還 [Return to North Korea]’, <i>朝日新聞 [Asahi Shimbun]</i>, 28 October 1959, p. 12',
    '<i>朝日新聞 [Asahi Shimbun]</i>. ‘北朝鮮帰還 [Return to North Korea]’. 28 October 1959',
  ],
  thesis: [
    {
      type: 'thesis',
      author: kim,
      title: '송환',
      'title-en': 'Repatriation',
      lang: 'ko',
      genre: 'Master’s thesis',
      publisher: 'Hanyang University',
      issued: '2019',
    },
    'Kim Sun-Woo, ‘송환 [Repatriation]’ (Master’s thesis, Hanyang University, 2019), p. 12',
    'Kim Sun-Woo. ‘송환 [Repatriation]’. Master’s thesis, Hanyang University, 2019',
  ],
  treaty: [
    { type: 'treaty', title: 'Treaty of Peace with Japan', 'container-title': 'United Nations Treaty Series', issued: '1951-09-08' },
    '‘Treaty of Peace with Japan’, <i>United Nations Treaty Series</i>, 8 September 1951, p. 12',
    '‘Treaty of Peace with Japan’. <i>United Nations Treaty Series</i>, 8 September 1951',
  ],
  law: [
    {
      type: 'legislation',
      author: [{ literal: 'Japan' }],
      title: 'Nationality Act',
      'container-title': 'Law database',
      issued: '1950-05-04',
    },
    'Japan, ‘Nationality Act’, Law database (1950), p. 12',
    'Japan. Nationality Act, Law database (1950)',
  ],
  page: [
    { type: 'webpage', author: [{ literal: 'Ministry of Foreign Affairs of Japan' }], title: 'Relations', issued: '2004-05' },
    'Ministry of Foreign Affairs of Japan, ‘Relations’, May 2004, p. 12',
    'Ministry of Foreign Affairs of Japan. ‘Relations’, May 2004',
  ],
};
const sources = Object.entries(WORKS).map(([id, [work]]): Entry<Source> => ({
  id,
  file: 'content/sources.yaml',
  line: 1,
  value: { kind: 'primary', lang: 'en', ...work },
}));

test.each(Object.entries(WORKS))('a %s is cited as the manual has it', (id, [, note, entry]) => {
  expect(formatNotes([[{ source: id, locator: 'p. 12' }]], sources)).toEqual([[note]]);
  expect(formatBibliography(sources).find((one) => one.id === id)?.html).toBe(entry);
});
