import { expect, test } from 'vitest';
import { marked } from '../../src/names/marked-html.ts';
import { nativeForms, scriptRuns } from '../../src/names/native-script.ts';

test('runs of kanji, kana and hangul are cut out with their language', () => {
  expect(scriptRuns('Nam Il (남일, 南日) signed.')).toEqual([
    'Nam Il (',
    { lang: 'ko', text: '남일' },
    ', ',
    { lang: 'ja', text: '南日' },
    ') signed.',
  ]);
});

test('Korean words apart by a space are one run, and hangul makes mixed script Korean', () => {
  expect(scriptRuns('재일본 조선인')).toEqual([{ lang: 'ko', text: '재일본 조선인' }]);
  expect(scriptRuns('朝鮮총련')).toEqual([{ lang: 'ko', text: '朝鮮총련' }]);
});

test('Japanese with its own marks is one run; Latin text is left whole', () => {
  expect(scriptRuns('「帰国」・サハリン')).toEqual(['「', { lang: 'ja', text: '帰国」・サハリン' }]);
  expect(scriptRuns('Hatoyama Ichirō')).toEqual(['Hatoyama Ichirō']);
});

test('HTML gets a language on native script, once', () => {
  expect(marked('<i>朝鮮総連</i>')).toBe('<i><span lang="ja">朝鮮総連</span></i>');
  expect(marked('<q lang="zh">两国</q>')).toBe('<q lang="zh">两国</q>');
});

test('a name shows its forms in the ledger’s order', () => {
  const name = { name: 'Nam Il', native: { ko: '남일', ja: ['南日', 'ナム・イル'] }, variants: [], role: 'Minister.', evidence: [] };
  expect(nativeForms(name)).toEqual([
    { lang: 'ko', text: '남일' },
    { lang: 'ja', text: '南日' },
    { lang: 'ja', text: 'ナム・イル' },
  ]);
});
