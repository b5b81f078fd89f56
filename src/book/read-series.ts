import { existsSync, readFileSync } from 'node:fs';
import { csvParseRows } from 'd3-dsv';
import { isMap, LineCounter, parseDocument } from 'yaml';
import { seriesSchema, type SeriesMatter } from '../schemas/series.ts';
import type { Fault } from '../faults/fault.ts';
import { formFaults } from '../faults/form.ts';
import { type Entry, notYaml } from './read-entries.ts';

/** One line of a series' CSV. */
export interface SeriesRow {
  /** Line in the CSV, from 1. */
  line: number;
  /** What stands under each column, as written; a column that the line lacks is ''. */
  cells: Readonly<Record<string, string>>;
  /** The claims it rests on. */
  evidence: readonly string[];
}

/** A series of numbers: what its YAML says, and the rows of the CSV beside it. */
export interface SeriesEntry extends Entry<SeriesMatter> {
  /** The CSV, from the project's root. */
  csv: string;
  /** The names over the columns of the CSV, as written. */
  header: readonly string[];
  rows: readonly SeriesRow[];
}

/** Reads content/series/<name>.yaml and the CSV beside it. Faults of form are collected; undefined when nothing can be drawn. */
export function readSeries(root: string, file: string, faults: Fault[]): SeriesEntry | undefined {
  const id = file.slice(file.lastIndexOf('/') + 1, -'.yaml'.length);
  const value = readMatter(root, file, id, faults);
  const csv = file.replace(/\.yaml$/, '.csv');
  if (!existsSync(`${root}/${csv}`)) {
    faults.push({ file, line: 1, message: `series "${id}" has no rows: ${csv} is missing.`, hides: [`series:${id}`] });
    return undefined;
  }
  const [header = [], ...lines] = csvParseRows(readFileSync(`${root}/${csv}`, 'utf8'));
  const rows = lines.map((cells, index): SeriesRow => {
    const named = Object.fromEntries(header.map((name, place) => [name, (cells[place] ?? '').trim()]));
    return { line: index + 2, cells: named, evidence: (named['evidence'] ?? '').split(' ').filter(Boolean) };
  });
  return value && { id, value, file, line: 1, csv, header, rows };
}

function readMatter(root: string, file: string, id: string, faults: Fault[]): SeriesMatter | undefined {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(`${root}/${file}`, 'utf8'), { lineCounter: lines, uniqueKeys: false });
  const hides = [`series:${id}`];
  for (const error of document.errors) faults.push({ file, line: lines.linePos(error.pos[0]).line, message: notYaml(error), hides });
  if (document.errors.length > 0) return undefined;
  if (!isMap(document.contents)) {
    faults.push({
      file,
      line: 1,
      message: `series "${id}" has no fields. Begin with "title:", "finding:", "unit:" and "columns:".`,
      hides,
    });
    return undefined;
  }
  const raw: unknown = document.toJS();
  for (const fault of formFaults(document.contents, raw, seriesSchema, lines))
    faults.push({ file, line: fault.line, message: `series "${id}" ${fault.message}`, hides });
  return seriesSchema.safeParse(raw).data;
}
