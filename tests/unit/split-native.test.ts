import { describe, expect, test } from 'vitest';
import { planQuery } from '../../src/search/plan-query.ts';
import type { Spelling } from '../../src/search/spellings.ts';
import { splitNative, splitWords } from '../../src/search/split-native.ts';

const namIl: Spelling = { name: 'Nam Il', forms: ['남일', '南日'], native: 2, path: '/names/#nam-il' };
const chongryon: Spelling = { name: 'Chongryon', forms: ['朝鮮総連', '総連'], native: 2, path: '/names/#chongryon' };
const calcutta: Spelling = { name: 'Calcutta', forms: ['캘커타', 'カルカッタ'], native: 2, path: '/names/#calcutta' };
const krylion: Spelling = { name: 'Kryl’ion', forms: ['クリリオン'], native: 1, path: '/names/#krylion' };
const table = [namIl, chongryon, calcutta, krylion];

describe('a run of Japanese or Korean', () => {
  test.each([
    ['南日声明', ['南日', '声明']],
    ['캘커타협정', ['캘커타', '협정']],
    ['カルカッタ協定', ['カルカッタ', '協定']],
    ['朝鮮総連結成大会', ['朝鮮総連', '結成', '大会']],
    ['教育援助費', ['教育', '援助費']],
    ['북송선', ['북송', '선']],
    ['帰国船', ['帰国', '船']],
  ])('is parted at names and known words: %s', (typed, parts) => {
    expect(splitNative(typed, table)).toEqual(parts);
  });

  test.each([
    ['クリリオン号', ['クリリオン']],
    ['朝鮮総連の学校', ['朝鮮総連', '学校']],
    ['조선인의', ['조선인']],
    ['学校について', ['学校']],
  ])('loses its particles: %s', (typed, parts) => {
    expect(splitNative(typed, table)).toEqual(parts);
  });

  test.each(['朝鮮総連', '学校', '吹田', '노선', 'Nam Il', '1959', ''])(
    'is left as it is where it is one word, or none is known: %s',
    (typed) => {
      expect(splitNative(typed, table)).toEqual([typed]);
    },
  );
});

describe('a query in Japanese or Korean', () => {
  test('keeps a name that is typed with spaces', () => {
    const long: Spelling = { name: 'Chongryon', forms: ['재일본조선인총련합회'], native: 1, path: '/names/#chongryon' };
    expect(splitWords(['재일본조선인', '총련합회', '학교폐쇄'], [long])).toEqual(['재일본조선인', '총련합회', '학교', '폐쇄']);
  });

  test('is also looked for in the book’s English, which is told and marked', () => {
    const { terms, also, queries } = planQuery('教育援助費', table);
    expect(terms.map(({ forms }) => forms.map(({ words }) => words.join(' ')))).toEqual([
      ['教育', 'education'],
      ['援助費', 'aid'],
    ]);
    expect(also).toEqual(['education', 'aid']);
    expect(queries).toEqual(['教育 援助費', 'education', 'aid']);
  });

  test('finds the name in a longer word', () => {
    const { terms, also } = planQuery('南日声明', table);
    expect(terms.map(({ token }) => token)).toEqual(['namenamil', undefined]);
    expect(also).toEqual(['Nam Il', '남일', 'statement']);
  });

  test('is left in one piece where it stands in quotation marks', () => {
    expect(planQuery('"教育援助費"', table)).toMatchObject({ queries: ['"教育援助費"'], also: [] });
  });
});
