import { expect, test } from 'vitest';
import { asQuery, candidatesFor, type Hit } from '../../src/search/candidates.ts';
import { exactTerm, termsOf } from '../../src/search/terms.ts';

const hit = (id: string, score = 1): Hit => ({ id, score, data: () => Promise.reject(new Error('not read')) });
const index = (answers: Record<string, Hit[]>) => (query: string | null) => Promise.resolve(answers[query ?? ''] ?? []);

test('signs of native script are asked for one after the other, words that must stand as they are in quotation marks', () => {
  expect(termsOf('総連').flatMap(({ forms }) => forms.map(asQuery))).toEqual(['"総 連"']);
  expect(termsOf('"free will" room').flatMap(({ forms }) => forms.map(asQuery))).toEqual(['"free will"', 'room']);
});

test('a name is asked for by its one word, whatever its forms', async () => {
  const term = { ...exactTerm(['Chongryun', 'Chongryon']), token: 'namechongryon' };
  const { hits } = await candidatesFor([term], 10, index({ '"namechongryon"': [hit('a'), hit('b', 2)] }));
  expect(hits.map(({ id }) => id)).toEqual(['b', 'a']);
});

test('records that hold every term come first, and a rarer term counts more', async () => {
  const ask = index({ ships: [hit('a'), hit('b'), hit('c'), hit('d')], niigata: [hit('b'), hit('e')] });
  const { hits, rarities } = await candidatesFor(termsOf('ships Niigata'), 100, ask);
  expect(hits[0]?.id).toBe('b');
  expect(hits[1]?.id).toBe('e');
  expect(rarities[1]).toBeGreaterThan(rarities[0] ?? 0);
});

test.each(['history', '1950s'])('a word that says little is asked for where it stands alone: %s', async (word) => {
  const { hits } = await candidatesFor(termsOf(word), 10, index({ [word]: [hit('a')], [`"${word}"`]: [hit('a')] }));
  expect(hits.map(({ id }) => id)).toEqual(['a']);
});

test('what stands in quotation marks must be held', async () => {
  const ask = index({ '"free will"': [hit('a')], ships: [hit('b')] });
  const { hits } = await candidatesFor(termsOf('"free will" ships'), 10, ask);
  expect(hits.map(({ id }) => id)).toEqual(['a']);
});

test('where enough records hold each of a few words, others are no answers; a long question may miss one', async () => {
  const every = ['a', 'b', 'c', 'd'].map((id) => hit(id));
  const few = index({ free: [...every, hit('e')], room: every });
  expect((await candidatesFor(termsOf('free room'), 10, few)).hits).toHaveLength(4);
  const many = index({ free: [...every, hit('e')], room: [...every, hit('e')], guide: [...every, hit('e')], notice: every });
  expect((await candidatesFor(termsOf('free room guide notice'), 10, many)).hits).toHaveLength(5);
});
