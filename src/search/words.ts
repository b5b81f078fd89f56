import { normalForm } from './normal-form.ts';

/** A word of a text. */
export interface Word {
  /** Normal form. */
  text: string;
  /** Where it stands, as [from, to) in the text. */
  from: number;
  to: number;
}

const WORD = /\d{1,3}(?:,\d{3})+(?!\d)|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’‘ʼ](?=\p{L}))*/gu;

/** The words of a text. A hyphen parts two words, an apostrophe does not, nor does the separator of thousands. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    // Most words are plain: the normal form of others costs more.
    text: /^[a-z0-9]+$/i.test(match[0]) ? match[0].toLowerCase() : normalForm(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
}
