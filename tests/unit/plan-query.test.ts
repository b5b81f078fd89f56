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
const namIl: Spelling = { name: 'Nam Il', forms: ['남일', '南日'], native: 2, path: '/names/#nam-il' };
const niigata: Spelling = { name: 'Niigata', forms: ['新潟'], native: 1, path: '/names/#niigata' };
const rhee: Spelling = { name: 'Syngman Rhee', forms: ['이승만'], native: 1, path: '/names/#syngman-rhee' };
const table = [chongryon, hatoyama, namIl, niigata, rhee];

describe('a name in any spelling', () => {
  test.each(['Chongryun', 'Chosen Soren', 'chōsen sōren', "Ch'ongnyŏn", 'Chosensoren', 'Chosen-Soren', '총련', '朝鮮総連'])(
    '%s is also looked for as Chongryon',
    (typed) => {
      const { queries, also, otherwise } = planQuery(typed, table);
      expect(queries[0]).toBe(`"${typed}"`);
      expect(queries).toContain('"Chongryon"');
      expect(also).toContain('Chongryon');
      expect(otherwise).toBe(typed);
    },
  );

  test.each(['Nam Il', 'Namil', 'Il Nam', 'nam-il'])('neither order nor spaces matter: %s', (typed) => {
    expect(planQuery(typed, table).queries).toEqual(expect.arrayContaining(['"남일"', '"南日"']));
  });

  test('the same words in another order are looked for, but not told', () => {
    const { queries, also } = planQuery('Ichiro Hatoyama', table);
    expect(queries).toEqual(['"Ichiro Hatoyama"', '"Hatoyama Ichirō"', '"鳩山一郎"']);
    expect(also).toEqual(['鳩山一郎']);
  });

  test('the words around it stay', () => {
    expect(planQuery('founding of Chongryun', table).queries).toEqual([
      'founding of "Chongryun"',
      'founding of "Chongryon"',
      'founding of "총련"',
      'founding of "朝鮮総連"',
    ]);
  });
});

describe('a term', () => {
  test('is a name in any of its forms, with the one word that the index has for them', () => {
    const [founding, term] = planQuery('founding of Chongryun', table).terms;
    expect(term?.token).toBe('namechongryon');
    expect(term?.forms.map(({ words }) => words.join(' '))).toEqual(expect.arrayContaining(['chongryon', '총련', 'chosen soren']));
    expect(founding?.forms[0]?.words).toEqual(['founding']);
  });

  test('is a name with the words of it that the prose goes on with, where they are long and no other name’s', () => {
    const parts = (typed: string) =>
      planQuery(typed, table)
        .terms[0]?.forms.filter(({ weight }) => weight < 1)
        .map(({ words }) => words);
    expect(parts('鳩山一郎')).toEqual([['hatoyama'], ['ichiro']]);
    expect(parts('Nam Il')).toEqual([]);
    expect(parts('Niigata')).toEqual([]);
  });

  test('is one name of several, none of which is needed then', () => {
    const { terms, also } = planQuery('Nam Il and Chongryun', table);
    expect(terms.map(({ token, dispensable }) => [token, dispensable])).toEqual([
      ['namenamil', true],
      ['namechongryon', true],
    ]);
    expect(also).toEqual(['남일', '南日', 'Chongryon', '총련', '朝鮮総連']);
  });

  test('is an ordinary word with others that readers use for it, which are told', () => {
    const { terms, also } = planQuery('who paid for the boats', table);
    expect(also).toContain('vessel');
    expect(terms[0]?.forms.map(({ words, weight }) => [words.join(' '), weight])).toEqual(
      expect.arrayContaining([
        ['pay', 1],
        ['paid', 1],
      ]),
    );
    // A word of two rows has the others of both.
    expect(planQuery('a sailing', table).also).toEqual(expect.arrayContaining(['ship', 'voyage']));
    expect(planQuery('"boats"', table).also).toEqual([]);
    expect(planQuery('the Red Cross', table).also).toEqual([]);
  });

  test.each([
    ['recognize', 'recognise'],
    ['organizations', 'organisations'],
    ['labor', 'labour'],
    ['center', 'centre'],
  ])('is %s as the book writes it: %s', (typed, written) => {
    expect(planQuery(typed, table).terms[0]?.forms).toContainEqual(expect.objectContaining({ words: [written], weight: 1 }));
  });

  test('counts and is not missed where it says little: what is asked about a thing, and a decade', () => {
    const lightOf = (typed: string) => planQuery(typed, table).terms.map(({ forms, light }) => [forms[0]?.words.join(' '), light === true]);
    expect(lightOf('role of women')).toEqual([
      ['role', true],
      ['women', false],
    ]);
    expect(lightOf('trade in the 1950s')).toEqual([
      ['trade', false],
      ['1950s', true],
    ]);
    expect(planQuery('trade in the 1950s', table).terms[1]?.forms.map(({ words }) => words[0])).toContain('1957');
  });

  test('is a date wherever it stands among other words', () => {
    expect(planQuery('the Chongryon congress of 26 May 1955', table)).toMatchObject({
      terms: [
        { forms: [{ words: ['26', 'may', '1955'] }, { words: ['26', 'may'], weight: 0.4 }] },
        { forms: [{ words: ['1955'] }] },
        { token: 'namechongryon' },
        { forms: [{ words: ['congress'] }] },
      ],
    });
  });
});

describe('a slip in a name', () => {
  test.each([
    ['Niigatta', 'Niigata'],
    ['Syngmann Rhee', 'Syngman Rhee'],
    ['ships from Nigata', 'Niigata'],
    ['Hatoyamma', 'Hatoyama'],
  ])('%s: did you mean %s', (typed, name) => {
    expect(planQuery(typed, table).meant?.name).toBe(name);
  });

  test('keeps the words around it', () => {
    expect(planQuery('ships from Nigata', table).meant).toMatchObject({ query: 'ships from Niigata', slips: ['nigata'] });
  });

  test.each(['rice', 'nicotine', 'Niigat', 'Hatoyam'])('is not seen in a short or distant word, or one only begun: %s', (typed) => {
    expect(planQuery(typed, table).meant).toBeUndefined();
  });
});

describe('what is typed otherwise', () => {
  test('quotation marks ask for the exact words alone', () => {
    expect(planQuery('"Chongryun"', table)).toMatchObject({
      queries: ['"Chongryun"'],
      also: [],
      terms: [{ forms: [{ words: ['chongryun'] }] }],
    });
    expect(planQuery('“free will”', table).queries).toEqual(['"free will"']);
  });

  test('a quotation mark not yet closed is passed over', () => {
    expect(planQuery('"free wi', table).queries).toEqual(['free wi']);
  });

  test.each([
    '1959-08-13',
    '1959/8/13',
    '1959.8.13',
    '13/8/1959',
    '8/13/1959',
    '13.08.1959',
    '13 Aug 1959',
    'August 13, 1959',
    '13 August 1959',
    '1959年8月13日',
    '１９５９年８月１３日',
    '昭和34年8月13日',
    '1959년 8월 13일',
  ])('%s is looked for as the book prints it', (typed) => {
    expect(planQuery(typed, table)).toMatchObject({ queries: ['"13 August 1959"'], otherwise: '13 August 1959' });
  });

  test.each([
    ['1959年8月', 'August 1959'],
    ['昭和34年', '1959'],
    ['1959년', '1959'],
    ['2/9/1955', '2 September 1955'],
  ])('%s is %s', (typed, printed) => {
    expect(planQuery(typed, table).queries).toEqual([`"${printed}"`]);
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
