import { readFileSync } from 'node:fs';
import { isMap, isScalar, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { z } from 'astro/zod';
import type { Fault } from '../faults/fault.ts';
import { formFaults } from '../faults/form.ts';

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
  const { contents } = document;
  if (document.errors.length > 0) {
    const hides = isMap(contents) ? contents.items.map(({ key }) => `${thing}:${isScalar(key) ? key.value : key}`) : [];
    for (const error of document.errors) faults.push({ file, line: at(error.pos[0]), message: notYaml(error), hides });
    return [];
  }
  if (contents === null) return [];
  if (!isMap(contents)) {
    faults.push({
      file,
      line: 1,
      message: `holds no entries. Write each ${thing} under its id: "the-id:" and its fields below, indented.`,
    });
    return [];
  }
  const entries: Entry<z.infer<S>>[] = [];
  for (const pair of contents.items) {
    if (!isScalar(pair.key)) continue;
    const id = String(pair.key.value);
    const line = at(pair.key.range?.[0] ?? 0);
    if (!isMap(pair.value)) {
      faults.push({ file, line, message: `${thing} "${id}" has no fields. Write them below it, indented.`, hides: [`${thing}:${id}`] });
      continue;
    }
    const raw: unknown = pair.value.toJS(document);
    const parsed = schema.safeParse(raw);
    if (parsed.success) entries.push({ id, value: parsed.data, file, line });
    for (const fault of formFaults(pair.value, raw, schema, lines))
      faults.push({ file, line: fault.line, message: `${thing} "${id}" ${fault.message}`, hides: [`${thing}:${id}`] });
  }
  return entries;
}

/** The parser's message without its coordinates, which the fault gives. */
export function notYaml({ message }: YAMLError): string {
  return `is not YAML: ${(message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')}. Text with a colon or a leading mark is safe in quotation marks.`;
}
