import { normalForm } from './normal-form.ts';

/** A word of a text. */
export interface Word {
  /** Normal form. */
  text: string;
  /** Where it stands, as [from, to) in the text. */
  from: number;
  to: number;
}

const WORD = /\d{1,3}(?:,\d{3})+(?!\d)|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’‘ʼ](?=\p{L}))*/uy;

/**
 * The words of a text. A hyphen parts two words, an apostrophe does not, nor does the separator of thousands.
 *
 * The whole book is read with it before a first search is answered. So most words, which are plain letters between spaces, are taken as
 * they stand; the expression looks at the others.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let from = 0; from < text.length;) {
    const plain = plainTo(text, from);
    if (plain > from) {
      words.push({ text: text.slice(from, plain).toLowerCase(), from, to: plain });
      from = plain;
      continue;
    }
    WORD.lastIndex = from;
    const [found] = (mayBegin(text.charCodeAt(from)) && WORD.exec(text)) || [];
    if (found === undefined) from += 1;
    else {
      words.push({ text: normalForm(found), from, to: from + found.length });
      from += found.length;
    }
  }
  return words;
}

const ASCII = 0x7f;

/** Where a word of plain letters and figures ends; its beginning where what follows may belong to it. */
function plainTo(text: string, from: number): number {
  let to = from;
  while (isPlain(text.charCodeAt(to))) to += 1;
  const next = text.charCodeAt(to);
  return next > ASCII || next === 0x27 || next === 0x2c ? from : to;
}

/** Whether a sign is a letter or figure that is its own normal form, but for case. */
function isPlain(sign: number): boolean {
  return (sign >= 0x61 && sign <= 0x7a) || (sign >= 0x41 && sign <= 0x5a) || (sign >= 0x30 && sign <= 0x39);
}

function mayBegin(sign: number): boolean {
  return sign > ASCII || isPlain(sign);
}
