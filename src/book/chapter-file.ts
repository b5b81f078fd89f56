import { readFileSync } from 'node:fs';
import { isMap, LineCounter, parseDocument, YAMLMap } from 'yaml';
import type { Root } from 'mdast';
import { type ChapterMatter, chapterSchema } from '../schemas/chapter.ts';
import type { Fault } from '../faults/fault.ts';
import { formFaults } from '../faults/form.ts';
import { type Block, blocksOf } from '../permalinks/blocks.ts';
import { type Outline, outlineOf } from './outline.ts';
import { parseBody } from './parse-body.ts';
import { notYaml } from './read-entries.ts';

/** A chapter as a file: its matter, and an outline of its body. */
export interface ChapterFile extends Outline {
  /** Address of the chapter, from the file's name. Example: nam-ils-overture. */
  slug: string;
  /** Place in the book, from the file's name. Example: 5. */
  number: number;
  file: string;
  matter: ChapterMatter;
  /** Its paragraphs and tables, each with an address of its own (permalinks/paragraphs.ts). */
  blocks: Block[];
}

const NAME = /^(\d{2})-([a-z0-9-]+)\.mdx$/;

/** Reads one chapter. Faults of form are collected; undefined when nothing can be read. */
export function readChapter(root: string, file: string, faults: Fault[]): ChapterFile | undefined {
  const named = NAME.exec(file.slice(file.lastIndexOf('/') + 1));
  if (named === null) {
    faults.push({ file, line: 1, message: 'is not named NN-slug.mdx, as in 05-nam-ils-overture.mdx.' });
    return undefined;
  }
  const slug = named[2] ?? '';
  const whole = readFileSync(`${root}/${file}`, 'utf8');
  const parts = /^---\n([\s\S]*?)\n---\n/.exec(whole);
  if (parts === null) {
    faults.push({
      file,
      line: 1,
      message: 'has no front matter. Begin with a line "---", then title, part, period and standfirst, then "---".',
      hides: [`chapter:${slug}`],
    });
    return undefined;
  }
  const matter = readMatter(file, parts[1] ?? '', slug, faults);
  const above = parts[0].split('\n').length - 1;
  let tree: Root;
  try {
    tree = parseBody(whole.slice(parts[0].length));
  } catch (error) {
    const { line = 0, reason = String(error) } = error as { line?: number; reason?: string };
    faults.push({ file, line: above + line, message: `is not MDX: ${reason}.`, hides: [`chapter:${slug}`] });
    return undefined;
  }
  if (matter === undefined) return undefined;
  return { slug, number: Number(named[1]), file, matter, blocks: blocksOf(tree), ...outlineOf(tree, above) };
}

function readMatter(file: string, yaml: string, slug: string, faults: Fault[]): ChapterMatter | undefined {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const hides = [`chapter:${slug}`];
  // The front matter begins on the file's second line.
  for (const error of document.errors)
    faults.push({ file, line: lines.linePos(error.pos[0]).line + 1, message: `front matter ${notYaml(error)}`, hides });
  if (document.errors.length > 0) return undefined;
  const raw: unknown = document.toJS();
  const parsed = chapterSchema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const map = isMap(document.contents) ? document.contents : new YAMLMap();
  for (const { line, message } of formFaults(map, raw ?? {}, chapterSchema, lines))
    faults.push({ file, line: line + 1, message: `front matter ${message}`, hides });
  return undefined;
}
