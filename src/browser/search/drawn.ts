import type { HitData } from '../../search/candidates.ts';
import { excerpt } from '../../search/excerpt.ts';
import { isKind, type Kind } from '../../search/kinds.ts';
import { type RecordText, recordText } from '../../search/record-text.ts';
import type { Form } from '../../search/terms.ts';
import { wordRanges } from '../../search/word-ranges.ts';
import type { Found, Run } from './messages.ts';

const texts = new Map<string, RecordText>();

/** A record's text as the index keeps it, read once. */
export function textOf(data: HitData): RecordText {
  const known = texts.get(data.url) ?? readText(data);
  texts.set(data.url, known);
  return known;
}

/** Reads a record's text. */
export function readText({ content, meta }: HitData): RecordText {
  return recordText(content, meta['title'] ?? '', meta['page'] ?? '');
}

/** A record as it is shown, with an excerpt about a place in it where what was asked for is marked. */
export function drawn(data: HitData, text: RecordText, place: number, asked: readonly Form[]): Found {
  return { ...withoutExcerpt(data), excerpt: runs(excerpt(text, place), asked) };
}

/** A record as it is shown before its text has come. */
export function withoutExcerpt({ url, meta }: HitData): Found {
  const { title = '', page = '', part = '', period = '', kind = '' } = meta;
  return { title, page, part, period, url, kind: isKind(kind) ? kind : ('page' satisfies Kind), excerpt: [] };
}

/** An excerpt cut where what was asked for begins and ends. */
function runs(text: string, asked: readonly Form[]): Run[] {
  const cut: Run[] = [];
  let last = 0;
  for (const [from, to] of wordRanges(text, asked)) {
    if (from > last) cut.push([text.slice(last, from), false]);
    cut.push([text.slice(from, to), true]);
    last = to;
  }
  if (last < text.length) cut.push([text.slice(last), false]);
  return cut;
}
