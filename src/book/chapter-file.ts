import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import type { Root } from 'mdast';
import { type ChapterMatter, chapterSchema } from '../schemas/chapter.ts';
import type { Fault } from '../faults/fault.ts';
import { didYouMean } from '../faults/nearest.ts';
import { type Outline, outlineOf } from './outline.ts';
import { parseBody } from './parse-body.ts';

/** A chapter as a file: its matter, and an outline of its body. */
export interface ChapterFile extends Outline {
  /** Address of the chapter, from the file's name. Example: nam-ils-overture. */
  slug: string;
  /** Place in the book, from the file's name. Example: 5. */
  number: number;
  file: string;
  matter: ChapterMatter;
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
  return { slug: named[2] ?? '', number: Number(named[1]), file, matter, ...outlineOf(tree, above) };
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
