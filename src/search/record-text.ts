import { joinNative } from './native-spacing.ts';
import { SIGN } from './sign.ts';
import { wordsOf } from './words.ts';

/** A record's text as the index keeps it, ready to be searched. */
export interface RecordText {
  /** The pieces between spaces. */
  pieces: string[];
  /** The words in normal form, and for each the piece it stands in. */
  words: string[];
  places: number[];
  /** The pieces of the title and of the page's title come before this one. */
  textFrom: number;
  /** The pieces of the notes begin here. */
  notesFrom: number;
  /** How many pieces are the title's own. */
  titleTo: number;
}

/**
 * Reads what Pagefind keeps of a record (see record-html): title, page's title, text, notes; the words that stand for names are left out.
 * @param title the record's title, as it stands at the head of the content
 * @param page the title of its page, which follows; empty where there is none
 */
export function recordText(content: string, title: string, page: string): RecordText {
  const joined = joinNative(content);
  const [text = '', notes = ''] = joined.split(SIGN);
  const kept = `${text.trim()} ${notes.replace(/^\.\s*/, '').trim()}`.trim();
  const { pieces, begins } = piecesOf(kept);
  const words: string[] = [];
  const places: number[] = [];
  let place = 0;
  for (const word of wordsOf(kept)) {
    while ((begins[place + 1] ?? Number.POSITIVE_INFINITY) <= word.from) place += 1;
    words.push(word.text);
    places.push(place);
  }
  const titleTo = length(title);
  return { pieces, words, places, titleTo, textFrom: titleTo + length(page), notesFrom: length(text) };
}

function length(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** A text's pieces between spaces, and where each begins. */
function piecesOf(text: string): { pieces: string[]; begins: number[] } {
  const pieces: string[] = [];
  const begins: number[] = [];
  let from = 0;
  for (const { index, 0: space } of text.matchAll(/\s+/g)) {
    pieces.push(text.slice(from, index));
    begins.push(from);
    from = index + space.length;
  }
  return { pieces: [...pieces, text.slice(from)], begins: [...begins, from] };
}
