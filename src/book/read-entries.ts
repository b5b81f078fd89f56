import { readFileSync } from 'node:fs';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'astro/zod';
import type { Fault } from '../faults/fault.ts';
import { didYouMean } from '../faults/nearest.ts';

/** One entry of a ledger file, with the place it was read at. */
export interface Entry<T> {
  /** Its key. */
  id: string;
  /** Its checked value. */
  value: T;
  /** File, from the project's root. */
  file: string;
  /** Line of the key, from 1. */
  line: number;
}

/**
 * Reads a YAML file of entries under ids, each checked against a schema. Faults are collected, never thrown.
 * @param root the project's root
 * @param file path from the root
 * @param schema what each entry must be
 * @param thing the noun for messages: source, claim, name
 */
export function readEntries<S extends z.ZodObject>(
  root: string,
  file: string,
  schema: S,
  thing: string,
  faults: Fault[],
): Entry<z.infer<S>>[] {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(`${root}/${file}`, 'utf8'), { lineCounter: lines, uniqueKeys: false });
  const at = (offset: number) => lines.linePos(offset).line;
  for (const error of document.errors)
    faults.push({ file, line: at(error.pos[0]), message: `is not YAML: ${error.message.split('\n')[0]}` });
  if (document.errors.length > 0 || document.contents === null) return [];
  if (!isMap(document.contents)) {
    faults.push({
      file,
      line: 1,
      message: `holds no entries. Write each ${thing} under its id: "the-id:" and its fields below, indented.`,
    });
    return [];
  }
  const entries: Entry<z.infer<S>>[] = [];
  for (const pair of document.contents.items) {
    if (!isScalar(pair.key)) continue;
    const id = String(pair.key.value);
    const line = at(pair.key.range?.[0] ?? 0);
    const raw: unknown = isMap(pair.value) ? pair.value.toJS(document) : {};
    const parsed = schema.safeParse(raw);
    if (parsed.success) {
      entries.push({ id, value: parsed.data, file, line });
      continue;
    }
    for (const issue of parsed.error.issues)
      faults.push({ file, line, message: `${thing} "${id}": ${describe(issue, Object.keys(schema.shape))}` });
  }
  return entries;
}

/** A Zod issue in words: the field, what was found, and the field it was perhaps meant to be. */
function describe(issue: z.core.$ZodIssue, fields: string[]): string {
  const where = issue.path.join('.') || 'the entry';
  if (issue.code !== 'unrecognized_keys') return `${where}: ${issue.message}.`;
  const known = issue.path.length === 0 ? fields : [];
  return issue.keys
    .map((key) => `has no field "${key}". ${known.length > 0 ? didYouMean(key, known, (k) => `"${k}"`) : `See ${where}.`}`)
    .join(' ');
}
