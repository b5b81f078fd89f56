import { wordRanges } from '../search/word-ranges.ts';

/** A text with what some queries ask for in <mark>. Text stays text: nothing in it is read as markup. */
export function markedText(text: string, queries: readonly string[]): (string | HTMLElement)[] {
  const parts: (string | HTMLElement)[] = [];
  let last = 0;
  for (const [from, to] of wordRanges(text, queries)) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(from, to);
    parts.push(text.slice(last, from), mark);
    last = to;
  }
  return [...parts, text.slice(last)];
}
