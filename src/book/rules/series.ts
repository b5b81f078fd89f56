import type { Fault } from '../../faults/fault.ts';
import { didYouMean } from '../../faults/nearest.ts';
import { QUALIFIERS, STATUSES } from '../../schemas/series.ts';
import { dateOrInterval } from '../../schemas/date.ts';
import { type Book, byId } from '../book.ts';
import { datesIn, figuresIn, figuresOfClaim } from '../figures.ts';
import type { SeriesEntry, SeriesRow } from '../read-series.ts';

/** Columns every series may have beside its own. */
export const COMMON = ['status', 'qualifier', 'evidence'] as const;

/**
 * Each row of a series rests on claims that hold its figures, its columns are those it says it has, and what a chapter draws is there.
 * @param hidden what could not be read, as `claim:the-id`
 */
export function seriesFaults(book: Book, hidden: ReadonlySet<string>): Fault[] {
  const ids = [...byId(book.series).keys()];
  return [
    ...book.series.flatMap((series) => [
      ...columnFaults(series),
      ...chartFaults(series, ids, hidden),
      ...wordFaults(series, book, hidden),
      ...series.rows.flatMap((row) => rowFaults(series, row, book, hidden)),
    ]),
    ...book.chapters.flatMap(({ file, charts }) =>
      charts
        .filter(({ id }) => !ids.includes(id) && !hidden.has(`series:${id}`))
        .map(({ id, line }) => ({
          file,
          line,
          message: `<Chart series="${id}"> names no series of content/series/. ${didYouMean(id, ids, (key) => `"${key}"`)}`,
        })),
    ),
  ];
}

function columnFaults({ csv, header, value }: SeriesEntry): Fault[] {
  const own = Object.keys(value.columns);
  const fault = (message: string): Fault => ({ file: csv, line: 1, message });
  return [
    ...header
      .filter((name) => !own.includes(name) && !COMMON.some((common) => common === name))
      .map((name) => fault(`has a column "${name}" that is not described. ${didYouMean(name, [...own, ...COMMON], (key) => `"${key}"`)}`)),
    ...[...own, 'evidence'].filter((name) => !header.includes(name)).map((name) => fault(`lacks the column "${name}".`)),
  ];
}

function chartFaults({ id, file, value: { chart, columns } }: SeriesEntry, ids: readonly string[], hidden: ReadonlySet<string>): Fault[] {
  const fault = (message: string): Fault => ({ file, line: 1, message: `series "${id}" ${message}` });
  const named = Object.entries(chart)
    .filter(([field]) => ['x', 'y', 'by', 'label', 'value', 'to', 'part'].includes(field))
    .flatMap(([, name]): string[] => (Array.isArray(name) ? name.map(String) : [String(name)]));
  return [
    ...named
      .filter((name) => columns[name] === undefined)
      .map((name) => fault(`draws the column "${name}", which it has not. ${didYouMean(name, Object.keys(columns), (key) => `"${key}"`)}`)),
    ...(chart.kind === 'cumulative' && !ids.includes(chart.periods) && !hidden.has(`series:${chart.periods}`)
      ? [fault(`draws the periods of "${chart.periods}", which is no series. ${didYouMean(chart.periods, ids, (key) => `"${key}"`)}`)]
      : []),
  ];
}

/** What a series says of itself has no figure that neither its rows nor their claims have. */
function wordFaults({ id, file, value, rows }: SeriesEntry, { claims }: Book, hidden: ReadonlySet<string>): Fault[] {
  const fault = (message: string): Fault => ({ file, line: 1, message: `series "${id}" ${message}` });
  const ledger = byId(claims);
  const held = (ids: readonly string[]) => ids.flatMap((key) => ledger.get(key)?.value ?? []).flatMap(figuresOfClaim);
  const own = new Set([
    ...held(rows.flatMap(({ evidence }) => evidence)),
    ...rows.flatMap(({ cells }) => figuresIn(Object.values(cells).join(' '))),
    ...('from' in value.chart ? [String(value.chart.from)] : []),
  ]);
  const { finding, reading = '', notes, competing } = value;
  // An unread claim would make each of its figures a second fault.
  if (rows.some(({ evidence }) => evidence.some((key) => !ledger.has(key)))) return [];
  const remarks = [finding, reading].map((says) => ({ says, evidence: [] as string[] }));
  return [...remarks, ...notes, ...competing].flatMap(({ says, evidence }) => [
    ...evidence
      .filter((key) => !ledger.has(key) && !hidden.has(`claim:${key}`))
      .map((key) => fault(`cites "${key}", which names no evidence. ${didYouMean(key, [...ledger.keys()], (one) => `"${one}"`)}`)),
    ...countsIn(says)
      .filter((figure) => !own.has(figure) && !held(evidence).includes(figure))
      .map((figure) => fault(`says “${says}”, but ${figure} stands in none of its rows and claims.`)),
  ]);
}

/** The figures of a remark that are counts: months and years are not. */
function countsIn(text: string): string[] {
  return figuresIn(text).filter((figure) => /^\d/.test(figure) && !/^(?:1[89]|20)\d\d$/.test(figure));
}

function rowFaults({ csv, value }: SeriesEntry, { line, cells, evidence }: SeriesRow, book: Book, hidden: ReadonlySet<string>): Fault[] {
  const fault = (message: string): Fault => ({ file: csv, line, message });
  const ledger = byId(book.claims);
  const unknown = evidence.filter((id) => !ledger.has(id));
  const faults = unknown
    .filter((id) => !hidden.has(`claim:${id}`))
    .map((id) => fault(`rests on "${id}", which names no evidence. ${didYouMean(id, [...ledger.keys()], (key) => `"${key}"`)}`));
  if (evidence.length === 0) faults.push(fault('rests on no claim. Name at least one in the column "evidence".'));
  for (const [name, words] of [
    ['status', ['', ...STATUSES]],
    ['qualifier', QUALIFIERS],
  ] as const) {
    const found = cells[name] ?? '';
    if (!words.some((word) => word === found))
      faults.push(fault(`has the ${name} "${found}". Accepted: ${words.filter(Boolean).join(', ')}, or nothing.`));
  }
  // What cannot be read holds nothing: that its figures are not found would be a second fault.
  if (unknown.length > 0 || evidence.length === 0) return faults;
  const known = new Set(evidence.flatMap((id) => ledger.get(id)?.value ?? []).flatMap(figuresOfClaim));
  for (const [name, { type }] of Object.entries(value.columns)) {
    const cell = cells[name] ?? '';
    if (cell === '' || type === 'text') continue;
    if (type === 'number' && !/^\d+(\.\d+)?$/.test(cell)) {
      faults.push(fault(`has "${cell}" under "${name}". Write a number in figures, without separators.`));
    } else if (type === 'date' && !dateOrInterval.safeParse(cell).success) {
      faults.push(fault(`has "${cell}" under "${name}". Write a date as 1955, 1955-02 or 1955-02-25, or a period as 1955/1956.`));
    } else {
      const missing = figuresOfCell(cell, type).filter((figure) => !known.has(figure));
      if (missing.length > 0)
        faults.push(
          fault(`has "${cell}" under "${name}", but ${evidence.map((id) => `"${id}"`).join(', ')} does not hold ${missing.join(', ')}.`),
        );
    }
  }
  return faults;
}

/** The figures a cell must find in its claims: a number, or every year, month and day of a date. */
function figuresOfCell(cell: string, type: 'date' | 'number'): string[] {
  return type === 'number' ? figuresIn(cell) : datesIn(cell);
}
