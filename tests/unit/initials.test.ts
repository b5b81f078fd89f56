import { describe, expect, test } from 'vitest';
import { placesFor } from '../../src/search/initials.ts';
import { matchesAt } from '../../src/search/match.ts';
import { exactTerm, termsOf } from '../../src/search/terms.ts';
import { wordsOf } from '../../src/search/words.ts';

const TEXT =
  'Chongryon, in Japanese 朝鮮総連 and in Korean 총련, was founded in May 1955 in Tokyo. Its chairman, Han Deok-su (한덕수), spoke of 93,340 people; ' +
  'the founders of 朝鮮総連は in Ōsaka sailed from Niigata in ships. Московские переговоры шли в 1956.';

describe('where a term may stand', () => {
  const words = wordsOf(TEXT).map(({ text }) => text);
  test.each(['founded', 'chongryon', 'ship', '1955', '朝鮮総連', '총련', 'московские'])('no place of %s is passed over', (query) => {
    for (const { forms } of [...termsOf(query), exactTerm([query, 'Chongryon', '朝鮮総連'])]) {
      const everywhere = words.keys().filter((at) => forms.some((form) => matchesAt(words, at, form)));
      const found = placesFor(words, forms).filter((at) => forms.some((form) => matchesAt(words, at, form)));
      expect(found.length).toBeGreaterThan(0);
      expect(found).toEqual([...everywhere]);
    }
  });

  test('most words are passed over', () => {
    const [term] = termsOf('niigata');
    expect(placesFor(words, term?.forms ?? [])).toEqual([words.indexOf('niigata')]);
  });
});
