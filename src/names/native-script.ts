import type { Name } from '../schemas/name.ts';

/** A run of native script with its language. */
export interface Script {
  lang: string;
  text: string;
}

/** A name's native forms in the order to show them. */
export function nativeForms({ native = {} }: Pick<Name, 'native'>): Script[] {
  return Object.entries(native).flatMap(([lang, forms]) => [forms ?? []].flat().map((text) => ({ lang, text })));
}

const RUN =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\u30fb\u30fc\uff01-\uff60]*(?: (?=[\p{Script=Hangul}])[\p{Script=Hangul}\p{Script=Han}]+)*/gu;

/**
 * Cuts text into Latin and native runs. Hangul marks a run as Korean; kanji and kana are taken for Japanese, the language of most of
 * our sources (Chinese is marked by hand).
 */
export function scriptRuns(text: string): (Script | string)[] {
  const runs: (Script | string)[] = [];
  let last = 0;
  for (const match of text.matchAll(RUN)) {
    if (match.index > last) runs.push(text.slice(last, match.index));
    runs.push({ lang: /\p{Script=Hangul}/u.test(match[0]) ? 'ko' : 'ja', text: match[0] });
    last = match.index + match[0].length;
  }
  if (last < text.length) runs.push(text.slice(last));
  return runs;
}
