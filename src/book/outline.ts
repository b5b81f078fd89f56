import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Nodes, Parents, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { headingId } from '../markdown/heading-id.ts';
import { LEDGER } from '../markdown/note-definitions.ts';
import type { Excerpt } from '../timeline/excerpt.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** A word of the writer's, with its line in the file. */
export interface Located {
  id: string;
  line: number;
}

/** A heading of a chapter. */
export interface Section {
  text: string;
  /** The chosen id; a heading without one is a fault. */
  id: string | undefined;
  line: number;
  /** 2 for ##, 3 for ###. */
  depth: number;
}

/** A stretch of narrative that must be held up: a paragraph, a list item's paragraph or a table row. */
export interface Passage {
  line: number;
  /** The words, note marks left out. */
  text: string;
  /** Evidence ids cited in it, in order. */
  notes: string[];
  kind: 'paragraph' | 'row';
  /** The passage sentence by sentence, each with its own notes. */
  sentences: Sentence[];
}

/** A disputed question set out in a chapter. */
export interface ContestedQuestion {
  /** Chosen id, its address in the chapter; empty where the writer gave none, which is a fault. */
  id: string;
  question: string;
  line: number;
  /** The positions, one a paragraph or list item. */
  positions: Passage[];
}

/** What stands in a chapter's body. */
export interface Outline {
  sections: Section[];
  passages: Passage[];
  /** Marks that name the ledger, in order. Local notes are not among them. */
  notes: Located[];
  /** `name:` links, in order. */
  names: Located[];
  /** `chapter:` links, slug and fragment together, in order. */
  chapters: Located[];
  /** Disputed questions, in order. */
  contested: ContestedQuestion[];
  /** Stretches of the timeline it shows, in order. */
  timelines: (Excerpt & { line: number })[];
  /** The series that are drawn, in order. */
  charts: Located[];
  /** How many pictures are drawn, charts and maps. */
  figures: number;
  /** Maps shown, in order. */
  maps: Located[];
  /** Words of narrative. */
  words: number;
}

/**
 * Lists what stands in a chapter's body.
 * @param above lines of the file before the body
 */
export function outlineOf(tree: Root, above: number): Outline {
  const found: Outline = {
    sections: [],
    passages: [],
    notes: [],
    names: [],
    chapters: [],
    contested: [],
    timelines: [],
    charts: [],
    maps: [],
    figures: 0,
    words: 0,
  };
  const line = (node: Nodes) => above + (node.position?.start.line ?? 0);
  const local = localNotes(tree);
  visit(tree, (node, _, parent) => {
    if (node.type === 'footnoteDefinition') return 'skip';
    if (node.type === 'heading') found.sections.push({ ...headingId(node), line: line(node), depth: node.depth });
    if (node.type === 'footnoteReference' && !local.has(node.identifier))
      found.notes.push({ id: node.label ?? node.identifier, line: line(node) });
    if (node.type === 'link' && node.url.startsWith('name:')) found.names.push({ id: node.url.slice(5), line: line(node) });
    if (node.type === 'link' && node.url.startsWith('chapter:')) found.chapters.push({ id: node.url.slice(8), line: line(node) });
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Contested') {
      found.contested.push({
        id: attribute(node, 'id'),
        question: attribute(node, 'question'),
        line: line(node),
        positions: passages(node, line),
      });
    }
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Timeline')
      found.timelines.push({ period: attribute(node, 'period'), track: attribute(node, 'track') || undefined, line: line(node) });
    if (node.type === 'mdxJsxFlowElement' && (node.name === 'Chart' || node.name === 'Map')) found.figures += 1;
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Chart') found.charts.push({ id: attribute(node, 'series'), line: line(node) });
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Map') found.maps.push({ id: attribute(node, 'name'), line: line(node) });
    if (isPassage(node, parent)) {
      const passage = passageOf(node, line(node));
      found.passages.push(passage);
      found.words += passage.text.split(/\s+/).filter(Boolean).length;
    }
    return undefined;
  });
  return found;
}

function localNotes(tree: Root): Set<string> {
  const local = new Set<string>();
  visit(tree, 'footnoteDefinition', (node) => {
    if (textOf(node) !== LEDGER) local.add(node.identifier);
  });
  return local;
}

function isPassage(node: Nodes, parent: Parents | undefined): boolean {
  return node.type === 'paragraph' || (node.type === 'tableRow' && parent?.type === 'table' && parent.children.indexOf(node) > 0);
}

function passageOf(node: Nodes, line: number): Passage {
  const notes: string[] = [];
  visit(node, 'footnoteReference', (mark) => void notes.push(mark.label ?? mark.identifier));
  // Cells side by side are words apart.
  const text = node.type === 'tableRow' ? node.children.map((cell) => textOf(cell)).join(' ') : textOf(node);
  return { line, text, notes, kind: node.type === 'tableRow' ? 'row' : 'paragraph', sentences: sentencesOf(node) };
}

function passages(block: Nodes, line: (node: Nodes) => number): Passage[] {
  const found: Passage[] = [];
  visit(block, (node, _, parent) => {
    if (isPassage(node, parent)) found.push(passageOf(node, line(node)));
  });
  return found;
}

function attribute({ attributes }: MdxJsxFlowElement, name: string): string {
  const found = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : '';
}
