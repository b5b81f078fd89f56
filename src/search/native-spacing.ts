import { isNative } from './native.ts';

/** Set between two signs of native script: a joiner that cannot be seen, and a space that parts them for the index. */
const GAP = '\u2060 ';

/**
 * A text whose Japanese and Korean the index can search within. Pagefind takes what stands between spaces for a word, so each sign is
 * made one: 朝鮮 is then found inside 朝鮮総連, as two signs that follow one another. Undone by joinNative; so there is no gap where a space
 * or another element follows, which would be taken for it.
 */
export function spaceNative(text: string): string {
  return Array.from(text)
    .map((sign, index, all) => (isNative(sign) && /\S/.test(all[index + 1] ?? '') ? `${sign}${GAP}` : sign))
    .join('');
}

/** The text as it was before spaceNative. */
export function joinNative(text: string): string {
  return text.replaceAll(GAP, '');
}
