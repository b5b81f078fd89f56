import { isMap, isNode, isScalar, type LineCounter, visit, type YAMLMap } from 'yaml';
import { z } from 'astro/zod';
import { didYouMean, nearest } from './nearest.ts';

/** A fault of form in an entry: the message without its subject, and the line of the field at fault. */
export interface FormFault {
  line: number;
  message: string;
}

/** What of a map of YAML does not fit its schema, in words for the writer. */
export function formFaults(map: YAMLMap, raw: unknown, schema: z.ZodObject, lines: LineCounter): FormFault[] {
  const issues = schema.safeParse(raw).error?.issues.flatMap(settled) ?? [];
  const misspelt = new Set<string>();
  const unknown = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const path = issue.path.map(plain);
    const fields = fieldsAt(schema, path);
    return issue.keys.map((key) => {
      misspelt.add([...path, nearest(key, fields)].join('.'));
      const message = `${inWords(path)}has an unknown field "${key}". ${didYouMean(key, fields, (field) => `"${field}"`)}`;
      return { line: lineOf(map, [...path, key], lines), message };
    });
  });
  const others = issues.flatMap((issue) => {
    const path = issue.path.map(plain);
    const value = valueAt(raw, path);
    // A required field that stands there misspelt is one fault, not two.
    if (issue.code === 'unrecognized_keys' || (value === undefined && misspelt.has(path.join('.')))) return [];
    return [{ line: lineOf(map, path, lines), message: told(issue, path, value) }];
  });
  return [...unknown, ...others, ...twice(map, lines)];
}

/** Fields given two times in one place, of which YAML would silently keep the last. */
function twice(map: YAMLMap, lines: LineCounter): FormFault[] {
  const found: FormFault[] = [];
  visit(map, {
    Map(_, { items }) {
      const keys = items.map(({ key }) => (isScalar(key) ? key : undefined));
      keys.forEach((key, index) => {
        if (key && keys.findIndex((other) => other?.value === key.value) < index)
          found.push({
            line: lines.linePos(key.range?.[0] ?? 0).line,
            message: `has the field "${key.value}" twice in one place. Keep one.`,
          });
      });
    },
  });
  return found;
}

function plain(key: PropertyKey): string | number {
  return typeof key === 'number' ? key : String(key);
}

/** Of a union that nothing fits, the issues of the member that comes nearest. */
function settled(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const [best] = [...issue.errors].sort((a, b) => a.length - b.length);
  // Members that are plain text differ in form only: the schema's own message names the forms.
  if (best === undefined || best.every(({ path, code }) => path.length === 0 && code !== 'unrecognized_keys')) return [issue];
  return best.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function told(issue: z.core.$ZodIssue, path: (string | number)[], value: unknown): string {
  const field = path.at(-1) ?? '';
  const where = inWords(path.slice(0, -1));
  if (value === undefined)
    return `${where}lacks the field "${field}".${issue.code === 'invalid_value' ? ` Accepted: ${issue.values.join(', ')}.` : ''}`;
  if (value === '') return `${where}has an empty "${field}".`;
  const found = `${where}has "${field}: ${typeof value === 'object' ? '…' : String(value)}".`;
  if (issue.code === 'invalid_value') return `${found} ${didYouMean(String(value), issue.values.map(String), (one) => `"${one}"`)}`;
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof value !== 'object')
    return `${found} Put it in quotation marks: "${String(value)}".`;
  if (issue.code === 'invalid_type') return `${found} It must be ${EXPECTED[issue.expected] ?? issue.expected}.`;
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return `${found} Give a whole address, as in "https://www.example.org/page".`;
  return `${found} ${issue.message.charAt(0).toUpperCase()}${issue.message.slice(1)}.`;
}

const EXPECTED: Record<string, string> = {
  array: 'a list, each item on a line of its own after "- "',
  object: 'fields, each on a line of its own',
  boolean: 'true or false',
  string: 'text',
};

/** A place inside an entry: sources.0 is `under "sources", item 1, `. */
function inWords(path: readonly (string | number)[]): string {
  if (path.length === 0) return '';
  return `under ${path.map((key) => (typeof key === 'number' ? `item ${key + 1}` : `"${key}"`)).join(', ')}, `;
}

function valueAt(raw: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), raw);
}

/** The fields a schema has at a path, those of every member of a union. */
function fieldsAt(schema: unknown, path: readonly (string | number)[]): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return fieldsAt(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) return [...new Set(schema.options.flatMap((option) => fieldsAt(option, path)))];
  if (schema instanceof z.ZodRecord) return fieldsAt(schema.valueType, path.slice(1));
  if (schema instanceof z.ZodArray) return fieldsAt(schema.element, path.slice(1));
  if (!(schema instanceof z.ZodObject)) return [];
  const [key, ...rest] = path;
  return key === undefined ? Object.keys(schema.shape) : fieldsAt(schema.shape[key], rest);
}

/** The line of the deepest part of a path that stands in the file: a missing field is told at what lacks it. */
function lineOf(map: YAMLMap, path: readonly (string | number)[], lines: LineCounter): number {
  let offset = map.range?.[0] ?? 0;
  let node: unknown = map;
  for (const key of path) {
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key)) : undefined;
    const next: unknown = pair ? pair.value : isMap(node) || !hasItems(node) ? undefined : node.items[Number(key)];
    const place: unknown = pair ? pair.key : next;
    if (!isNode(place)) break;
    offset = place.range?.[0] ?? offset;
    node = next;
  }
  return lines.linePos(offset).line;
}

function hasItems(node: unknown): node is { items: unknown[] } {
  return typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items);
}
