import { type Book, byId } from '../book/book.ts';
import type { COMMON } from '../book/rules/series.ts';
import type { SeriesEntry } from '../book/read-series.ts';
import { BOOK } from '../book/title.ts';
import { shortForm } from '../citations/short-form.ts';
import { QUALIFIERS, STATUSES } from '../schemas/series.ts';
import { evidenceOf, numberAt } from './cells.ts';

/** The licence of content/, as data packages name it. */
const LICENCE = {
  name: 'CC-BY-SA-4.0',
  path: 'https://creativecommons.org/licenses/by-sa/4.0/',
  title: 'Creative Commons Attribution-ShareAlike 4.0 International',
};

const DESCRIBED: Record<(typeof COMMON)[number], { title: string; description: string; enum?: readonly string[] }> = {
  status: {
    title: 'Status',
    description: 'Empty or read: stands in the source. derived: this book’s arithmetic. competing: another source’s figure for the same.',
    enum: STATUSES,
  },
  qualifier: { title: 'Qualifier', description: 'How exact the number is; empty where it is exact.', enum: QUALIFIERS.filter(Boolean) },
  evidence: { title: 'Evidence', description: 'Ids of the claims the row rests on, a space between two.' },
};

/** A series as JSON: what its YAML says, and its rows with numbers as numbers. */
export function seriesJson(series: SeriesEntry, book: Book): string {
  const { title, finding, unit, columns, notes, competing } = series.value;
  const ledger = byId(book.claims);
  return pretty({
    name: series.id,
    title,
    finding,
    unit,
    columns,
    rows: series.rows.map((row) => ({
      ...Object.fromEntries(
        series.header
          .filter((name) => name !== 'evidence' && row.cells[name] !== '')
          .map((name) => [name, columns[name]?.type === 'number' ? numberAt(row, name) : row.cells[name]]),
      ),
      evidence: row.evidence,
    })),
    claims: Object.fromEntries(
      evidenceOf(series).map((id) => {
        const { claim, standing, sources = [] } = ledger.get(id)?.value ?? {};
        return [id, { claim, standing, sources: [...new Set(sources.map(({ source }) => source))] }];
      }),
    ),
    notes,
    competing,
    licence: LICENCE.name,
  });
}

/** The descriptor of all series as one data package after the Frictionless standard, version 2. Paths are beside the descriptor. */
export function dataPackage(book: Book, home: string): string {
  return pretty({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'without-recognition',
    title: `${BOOK.title}: series`,
    description: `The series of numbers of ${BOOK.title} (${BOOK.subtitle}). Every row names the claims it rests on.`,
    homepage: home,
    licenses: [LICENCE],
    resources: book.series.map((series) => resource(series, book)),
  });
}

function resource(series: SeriesEntry, book: Book) {
  const { id, header, value } = series;
  const ledger = byId(book.claims);
  const works = byId(book.sources);
  const keys = new Set(evidenceOf(series).flatMap((claim) => ledger.get(claim)?.value.sources.map(({ source }) => source) ?? []));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name: id,
    type: 'table',
    path: `${id}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    title: value.title,
    description: value.finding,
    sources: [...keys].flatMap((key) => {
      const work = works.get(key)?.value;
      return work === undefined ? [] : [{ title: shortForm(work).replace(/&amp;/g, '&'), ...(work.URL && { path: work.URL }) }];
    }),
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: header.map((name) => field(name, series)),
      missingValues: [''],
    },
  };
}

function field(name: string, { value, rows }: SeriesEntry) {
  const own = value.columns[name];
  if (own === undefined) {
    const { enum: words, ...rest } = DESCRIBED[name as (typeof COMMON)[number]];
    return { name, type: 'string', ...rest, ...(words && { constraints: { enum: words } }) };
  }
  const whole = rows.every((row) => Number.isInteger(numberAt(row, name) ?? 0));
  // A date is as exact as its source, which the type "date" cannot say.
  return {
    name,
    type: own.type !== 'number' ? 'string' : whole ? 'integer' : 'number',
    title: own.title,
    description: own.description,
    ...(own.type === 'number' && { unit: own.unit ?? value.unit }),
  };
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
