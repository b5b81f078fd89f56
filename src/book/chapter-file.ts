import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Nodes, Root } from 'mdast';
import { type ChapterMatter, chapterSchema } from '../schemas/chapter.ts';
import type { Fault } from '../faults/fault.ts';
import { didYouMean } from '../faults/nearest.ts';
import { headingId } from '../markdown/heading-id.ts';
import { LEDGER } from '../markdown/note-definitions.ts';
import { parseBody } from './markdown-outline.ts';

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
}

/** A chapter as a file: its matter, and an outline of its body. */
export interface ChapterFile {
  /** Address of the chapter, from the file's name. Example: nam-ils-overture. */
  slug: string;
  /** Place in the book, from the file's name. Example: 5. */
  number: number;
  file: string;
  matter: ChapterMatter;
  sections: Section[];
  passages: Passage[];
  /** Marks that name the ledger, in order. Local notes are not among them. */
  notes: Located[];
  /** `name:` links, in order. */
  names: Located[];
  /** `chapter:` links, slug and fragment together, in order. */
  chapters: Located[];
  /** Words of narrative. */
  words: number;
}

const NAME = /^(\d{2})-([a-z0-9-]+)\.mdx$/;

/** Reads one chapter. Faults of form are collected; undefined when nothing can be read. */
export function readChapter(root: string, file: string, faults: Fault[]): ChapterFile | undefined {
  const named = NAME.exec(file.slice(file.lastIndexOf('/') + 1));
  if (named === null) {
    faults.push({ file, line: 1, message: 'is not named NN-slug.mdx, as in 05-nam-ils-overture.mdx.' });
    return undefined;
  }
  const whole = readFileSync(`${root}/${file}`, 'utf8');
  const parts = /^---\n([\s\S]*?)\n---\n/.exec(whole);
  if (parts === null) {
    faults.push({
      file,
      line: 1,
      message: 'has no front matter. Begin with a line "---", then title, part, period and standfirst, then "---".',
    });
    return undefined;
  }
  const matter = readMatter(file, parts[1] ?? '', faults);
  const above = parts[0].split('\n').length - 1;
  let tree: Root;
  try {
    tree = parseBody(whole.slice(parts[0].length));
  } catch (error) {
    const { line = 0, reason = String(error) } = error as { line?: number; reason?: string };
    faults.push({ file, line: above + line, message: `is not MDX: ${reason}` });
    return undefined;
  }
  if (matter === undefined) return undefined;
  return { slug: named[2] ?? '', number: Number(named[1]), file, matter, ...outline(tree, above) };
}

function readMatter(file: string, yaml: string, faults: Fault[]): ChapterMatter | undefined {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const raw: unknown = document.toJS();
  const parsed = chapterSchema.safeParse(raw);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const key = String(issue.path[0] ?? (issue.code === 'unrecognized_keys' ? issue.keys[0] : ''));
    const found = yaml.split('\n').findIndex((text) => text.startsWith(`${key}:`));
    const message =
      issue.code === 'unrecognized_keys'
        ? `has no field "${key}". ${didYouMean(key, Object.keys(chapterSchema.shape), (k) => `"${k}"`)}`
        : `front matter, ${key}: ${issue.message}.`;
    faults.push({ file, line: found === -1 ? 1 : found + 2, message });
  }
  return undefined;
}

type Outline = Pick<ChapterFile, 'sections' | 'passages' | 'notes' | 'names' | 'chapters' | 'words'>;

function outline(tree: Root, above: number): Outline {
  const found: Outline = { sections: [], passages: [], notes: [], names: [], chapters: [], words: 0 };
  const line = (node: Nodes) => above + (node.position?.start.line ?? 0);
  const local = new Set<string>();
  visit(tree, 'footnoteDefinition', (node) => {
    if (textOf(node) !== LEDGER) local.add(node.identifier);
  });
  visit(tree, (node, _, parent) => {
    if (node.type === 'footnoteDefinition') return 'skip';
    if (node.type === 'heading') found.sections.push({ ...headingId(node), line: line(node), depth: node.depth });
    if (node.type === 'footnoteReference' && !local.has(node.identifier))
      found.notes.push({ id: node.label ?? node.identifier, line: line(node) });
    if (node.type === 'link' && node.url.startsWith('name:')) found.names.push({ id: node.url.slice(5), line: line(node) });
    if (node.type === 'link' && node.url.startsWith('chapter:')) found.chapters.push({ id: node.url.slice(8), line: line(node) });
    const row = node.type === 'tableRow' && parent?.type === 'table' && parent.children.indexOf(node) > 0;
    if (node.type === 'paragraph' || row) {
      const text = textOf(node);
      const notes: string[] = [];
      visit(node, 'footnoteReference', (mark) => void notes.push(mark.label ?? mark.identifier));
      found.passages.push({ line: line(node), text, notes, kind: row ? 'row' : 'paragraph' });
      found.words += text.split(/\s+/).filter(Boolean).length;
    }
    return undefined;
  });
  return found;
}
