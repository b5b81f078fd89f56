import { expect, test } from 'vitest';
import { soundBook } from '../../src/book/check.ts';
import { readBook } from '../../src/book/book.ts';
import type { SeriesEntry } from '../../src/book/read-series.ts';
import { seriesSchema } from '../../src/schemas/series.ts';
import { cellInWords, evidenceOf, numberAt } from '../../src/series/cells.ts';
import { columnPlot } from '../../src/series/column-plot.ts';
import { cumulativePlot } from '../../src/series/cumulative-plot.ts';
import { countsOf, curveWithin, railCurve, ratesOf } from '../../src/series/departures.ts';
import { dataPackage, seriesJson } from '../../src/series/exports.ts';
import { WIDTH } from '../../src/series/frame.ts';
import { linePlot } from '../../src/series/line-plot.ts';
import { rowPlot } from '../../src/series/row-plot.ts';

const book = soundBook(process.cwd());

function series(name: string): SeriesEntry {
  const found = book.series.find(({ id }) => id === name);
  if (found === undefined) throw new Error(`No series ${name}.`);
  return found;
}

function sum(name: string, column: string): number {
  return series(name).rows.reduce((total, row) => total + (numberAt(row, column) ?? 0), 0);
}

/** A series of our own, for the drawings. */
function made(chart: object, rows: Record<string, string>[]): SeriesEntry {
  const columns = {
    year: { title: 'Year', type: 'date', description: 'Y.' },
    people: { title: 'People', type: 'number', description: 'P.' },
  };
  const value = seriesSchema.parse({ title: 'T', finding: 'F.', unit: 'people', columns, chart });
  const lines = rows.map((cells, index) => ({ line: index + 2, cells, evidence: [] }));
  return { id: 'made', value, file: 'm.yaml', line: 1, csv: 'm.csv', header: ['year', 'people'], rows: lines };
}

test('the periods add up to the official totals', () => {
  expect(sum('periods', 'people')).toBe(88_611 + 1_081 + 3_648);
  expect(sum('periods', 'people')).toBe(93_340);
  expect(sum('periods', 'voyages')).toBe(155 + 6 + 26);
  expect(sum('periods', 'voyages')).toBe(187);
  expect(sum('periods', 'japanese')).toBe(6_679);
  expect(sum('periods', 'wives')).toBe(1_831);
});

test('the running totals and the periods tell one story', () => {
  const counts = countsOf(series('returnees'));
  const at = (date: string) => counts.find((count) => count.date === date)?.people ?? 0;
  const [calcutta = 0, accord = 0] = series('periods').rows.map((row) => numberAt(row, 'people'));
  expect(at('1967-12-22')).toBe(calcutta);
  expect(at('1971-10-22')).toBe(calcutta + accord);
  expect(at('1984-07-25')).toBe(sum('periods', 'people'));
  expect(at('1961-12') - at('1960-12')).toBe(22_801);
  expect(at('1967-12-22') - at('1961-12')).toBe(13_832);
  for (const [index, { people }] of counts.entries()) expect(people).toBeGreaterThan(counts[index - 1]?.people ?? 0);
});

test('the rates are the people between two counts', () => {
  const counts = countsOf(series('returnees'));
  const rates = ratesOf(counts);
  expect(rates.reduce((total, { people }) => total + people, 0)).toBe(93_340 - 975);
  for (const { from, to, people, monthly } of rates) expect(monthly * (to - from) * 12).toBeCloseTo(people);
});

test('other printed sums hold', () => {
  expect(sum('boats-by-year', 'seized')).toBe(50);
  expect(sum('boats-by-year', 'attacked')).toBe(36);
  expect(sum('workers', 'people')).toBe(661_684);
  expect(sum('home-visits', 'people')).toBe(43);
});

test('no year is drawn that was not read', () => {
  const years = series('returnees').rows.map(({ cells }) => cells['date'] ?? '');
  expect(years.filter((date) => /^(196[2-6]|197[2-9])/.test(date))).toEqual([]);
  expect(series('trade').rows.filter(({ cells }) => Number(cells['year']) < 1964)).toEqual([]);
});

test('every series is drawn inside its picture, and says what it rests on', () => {
  for (const one of book.series) {
    const { chart } = one.value;
    const points =
      chart.kind === 'line'
        ? linePlot(one).lines.flatMap((line) => line.points)
        : chart.kind === 'rows'
          ? rowPlot(one).rows
          : chart.kind === 'columns'
            ? columnPlot(one).kinds.flatMap(({ bars }) => bars)
            : cumulativePlot(one, series(chart.periods)).curve.points;
    expect(points.length).toBeGreaterThan(0);
    for (const { x, y } of points) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(WIDTH);
      expect(y).toBeGreaterThanOrEqual(0);
    }
    expect(evidenceOf(one).length).toBeGreaterThan(0);
  }
});

test('bars begin at zero', () => {
  const { bottom, kinds } = columnPlot(
    made({ kind: 'columns', x: 'year', y: ['people'] }, [
      { year: '1950', people: '1000' },
      { year: '1951', people: '500' },
    ]),
  );
  const [first, second] = kinds[0]?.bars ?? [];
  expect(first?.height).toBe((second?.height ?? 0) * 2);
  expect((first?.y ?? 0) + (first?.height ?? 0)).toBe(bottom);
});

test('a year without a value breaks the line', () => {
  const { lines } = linePlot(
    made({ kind: 'line', x: 'year', y: ['people'], joined: true }, [
      { year: '1950', people: '1' },
      { year: '1951', people: '2' },
      { year: '1953', people: '3' },
      { year: '1954', people: '4' },
    ]),
  );
  expect(lines[0]?.path.match(/M/g)).toHaveLength(2);
});

test('a value says how exact it is', () => {
  const row = { line: 2, cells: { people: '1300000', qualifier: 'over', when: '1945-08/1946-03' }, evidence: [] };
  expect(cellInWords(row, 'people', { title: 'P', type: 'number', description: 'P.' })).toBe('over 1,300,000');
  expect(cellInWords(row, 'when', { title: 'W', type: 'date', description: 'W.' })).toBe('August 1945 – March 1946');
});

test('the curve for the rail begins with nobody and is cut where the rail ends', () => {
  const corners = curveWithin(series('returnees'), 1949, 1965);
  expect(corners[0]?.y).toBe(0);
  expect(corners.at(-1)?.x).toBe(1);
  expect(corners.at(-1)?.y).toBeGreaterThan(74_779 / 93_340);
  expect(corners.at(-1)?.y).toBeLessThan(88_611 / 93_340);
  expect(railCurve(series('returnees'), 1949, 1965).line).toMatch(/^M109\.5,100L/);
});

test('a series travels as JSON with its numbers as numbers and its claims', () => {
  const { rows, claims } = JSON.parse(seriesJson(series('periods'), book));
  expect(rows[1]).toMatchObject({ people: 1081, voyages: 6, evidence: ['three-periods'] });
  expect(claims['three-periods'].standing).toBe('primary');
});

test('the data package describes every column of every file', () => {
  const { resources } = JSON.parse(dataPackage(book, 'https://book.example/data/'));
  expect(resources).toHaveLength(book.series.length);
  for (const { path, schema } of resources) {
    const { header } = series(path.replace('.csv', ''));
    expect(schema.fields.map(({ name }: { name: string }) => name)).toEqual(header);
  }
});

test('a claim that only a series rests on is used', () => {
  const fixture = readBook('tests/fixtures/series-sound', []);
  expect(fixture.series.map(({ id }) => id)).toEqual(['visitors']);
  expect(evidenceOf(fixture.series[0] as SeriesEntry)).toEqual(['visitors']);
});
