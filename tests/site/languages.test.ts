import { visitParents } from 'unist-util-visit-parents';
import { describe, expect, test } from 'vitest';
import { SITES } from '../sites.ts';
import { type BuiltPage, pagesOf } from './pages.ts';

const NATIVE = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Text in native script that no element around it says the language of. */
function unmarked({ tree, file }: BuiltPage): string[] {
  const found: string[] = [];
  visitParents(tree, 'text', ({ value }, ancestors) => {
    const elements = ancestors.filter((one) => one.type === 'element');
    if (!NATIVE.test(value) || elements.some(({ tagName }) => ['head', 'script', 'style'].includes(tagName))) return;
    const lang = elements.findLast(({ properties }) => properties['lang'])?.properties['lang'];
    if (!['ja', 'ko', 'zh'].includes(String(lang))) found.push(`${file}: “${value.trim().slice(0, 60)}”`);
  });
  return found;
}

const [root] = SITES;

describe('Japanese, Korean and Chinese', () => {
  for (const page of pagesOf(root)) test(`is marked as such: ${page.address}`, () => expect(unmarked(page)).toEqual([]));
});
