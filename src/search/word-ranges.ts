const NATIVE = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Words too common to be worth a mark. */
const COMMON = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'was',
  'with',
  'who',
  'what',
  'when',
  'did',
  'how',
  'why',
]);

/**
 * Where the words of some queries stand in a text, as [from, to) in it. Case, macrons and apostrophes do not matter; a Latin word is
 * marked from its beginning, native script wherever it stands.
 */
export function wordRanges(text: string, queries: readonly string[]): [number, number][] {
  const { plain, places } = folded(text);
  const ranges: [number, number][] = [];
  for (const word of new Set(queries.flatMap((query) => folded(query).plain.split(/[^\p{L}\p{N}]+/u)))) {
    if (word === '' || COMMON.has(word) || (word.length < 2 && !NATIVE.test(word))) continue;
    for (let at = plain.indexOf(word); at !== -1; at = plain.indexOf(word, at + word.length)) {
      if (!NATIVE.test(word) && /[\p{L}\p{N}]/u.test(plain[at - 1] ?? '')) continue;
      ranges.push([places[at] ?? 0, places[at + word.length] ?? text.length]);
    }
  }
  return ranges.sort((a, b) => a[0] - b[0]).filter(([from], index, all) => index === 0 || from >= (all[index - 1]?.[1] ?? 0));
}

/** A text without case, diacritics, apostrophes and separators of thousands, and for each of its characters the place in the original. */
function folded(text: string): { plain: string; places: number[] } {
  let plain = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const separator = character === ',' && /\d/.test(text[at - 1] ?? '') && /^\d{3}/.test(text.slice(at + 1));
    const bare =
      /['’‘]/.test(character) || separator ? '' : character.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
    for (const unit of bare) {
      plain += unit;
      for (let count = 0; count < unit.length; count += 1) places.push(at);
    }
    at += character.length;
  }
  return { plain, places: [...places, text.length] };
}
