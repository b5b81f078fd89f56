import { visit } from 'unist-util-visit';
import type { Nodes } from 'mdast';

/** A sentence of the prose with the claims cited in it. */
export interface Sentence {
  text: string;
  notes: string[];
}

/** Note marks while a passage is a string: private-use characters around the id, which no writer types. */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const MARK = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, 'g');

/** A sentence ends at a stop, with its closing quotation marks and note marks, before a space and a capital or a figure. */
const END = new RegExp(`(?<=[.!?][”’")\\]]*(?:${OPEN}[^${CLOSE}]*${CLOSE})*)\\s+(?=[“‘("A-Z0-9À-Þ])`, 'u');

/** A passage cut into sentences. A note mark belongs to the sentence it follows. */
export function sentencesOf(passage: Nodes): Sentence[] {
  let marked = '';
  visit(passage, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') marked += node.value;
    if (node.type === 'footnoteReference') marked += `${OPEN}${node.label ?? node.identifier}${CLOSE}`;
    if (node.type === 'tableCell') marked += ' ';
  });
  return marked.split(END).map((sentence) => ({
    text: sentence.replace(MARK, '').trim(),
    notes: Array.from(sentence.matchAll(MARK), (match) => match[1] ?? ''),
  }));
}
