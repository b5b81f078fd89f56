import { describe, expect, test } from 'vitest';
import { planQuery } from '../../src/search/plan-query.ts';
import type { Spelling } from '../../src/search/spellings.ts';

const chongryon: Spelling = {
  name: 'Chongryon',
  forms: ['총련', '朝鮮総連', 'Chongryun', 'Chōsen Sōren', 'Ch’ongnyŏn'],
  native: 2,
  path: '/names/#chongryon',
};
const hatoyama: Spelling = { name: 'Hatoyama Ichirō', forms: ['鳩山一郎'], native: 1, path: '/names/#hatoyama-ichiro' };
const niigata: Spelling = { name: 'Niigata', forms: ['新潟'], native: 1, path: '/names/#niigata' };
const rhee: Spelling = { name: 'Syngman Rhee', forms: ['이승만'], native: 1, path: '/names/#syngman-rhee' };
const table = [chongryon, hatoyama, niigata, rhee];

describe('a name in any spelling', () => {
  test.each(['Chongryun', 'Chosen Soren', 'chōsen sōren', "Ch'ongnyŏn", '총련', '朝鮮総連'])(
    '%s is also looked for as Chongryon',
    (typed) => {
      const { queries, also } = planQuery(typed, table);
      expect(queries[0]).toBe(typed);
      expect(also).toContain('Chongryon');
    },
  );

  test('the order of its words does not matter', () => {
    expect(planQuery('Ichiro Hatoyama', table).also).toEqual(['鳩山一郎']);
    expect(planQuery('Hatoyama Ichiro', table).also).toEqual(['鳩山一郎']);
  });

  test('the words around it stay', () => {
    expect(planQuery('founding of Chongryun', table).queries).toEqual([
      'founding of Chongryun',
      'founding of Chongryon',
      'founding of 총련',
      'founding of 朝鮮総連',
    ]);
  });
});

describe('a slip in a name', () => {
  test.each([
    ['Niigatta', 'Niigata'],
    ['Syngmann Rhee', 'Syngman Rhee'],
    ['ships from Nigata', 'Niigata'],
  ])('%s: did you mean %s', (typed, name) => {
    expect(planQuery(typed, table).meant?.name).toBe(name);
  });

  test('is not seen in a short or a distant word', () => {
    expect(planQuery('rice', table).meant).toBeUndefined();
    expect(planQuery('nicotine', table).meant).toBeUndefined();
  });
});

describe('what is typed otherwise', () => {
  test('quotation marks ask for the exact words alone', () => {
    expect(planQuery('"Chongryun"', table)).toEqual({ queries: ['"Chongryun"'], also: [] });
    expect(planQuery('“free will”', table).queries).toEqual(['"free will"']);
  });

  test.each(['1959-08-13', '13 Aug 1959', 'August 13, 1959', '13 August 1959'])('%s is looked for as the book prints it', (typed) => {
    expect(planQuery(typed, table).queries).toContain('13 August 1959');
  });

  test('a number loses its separators', () => {
    expect(planQuery('93,340', table).queries).toEqual(['93340']);
  });

  test.each([
    ['markup', '<img src=x onerror=alert(1)>'],
    ['ten thousand characters', 'x'.repeat(10_000)],
    ['half a character', '\ud800'],
    ['a turn of direction', '\u202eabc'],
    ['nothing', ''],
    ['a lone quotation mark', '"'],
    ['empty quotation marks', '“”'],
  ])('%s does not throw', (_, typed) => {
    expect(() => planQuery(typed, table)).not.toThrow();
  });
});
