import { expect, test } from 'vitest';
import { byId, readBook } from '../../src/book/book.ts';
import { shorter } from '../../src/maps/coast.ts';
import { drawMap, WIDTH } from '../../src/maps/draw.ts';
import { labelRows } from '../../src/maps/label.ts';
import { LOCATOR, locate, locatorCoast, pointInWords } from '../../src/maps/locator.ts';
import { addressesOf } from '../../src/permalinks/addresses.ts';

const book = readBook('.', []);
const places = new Map(book.names.map(({ id, value }) => [id, value]));
const drawn = new Map(book.maps.map(({ id, value }) => [id, drawMap(value, places)]));

test.each([...drawn])('every mark of the map %s lies within it', (id, { marks, height }) => {
  expect(marks).toHaveLength(byId(book.maps).get(id)?.value.places.length ?? 0);
  for (const { spot } of marks) {
    expect(spot[0]).toBeGreaterThan(0);
    expect(spot[0]).toBeLessThan(WIDTH);
    expect(spot[1]).toBeGreaterThan(0);
    expect(spot[1]).toBeLessThan(height);
  }
});

test('on the map of the ships Chongjin lies north-west of Niigata, and the way runs from one to the other', () => {
  const map = drawn.get('niigata-chongjin');
  const spot = (place: string) => map?.marks.find((mark) => mark.place.place === place)?.spot ?? [0, 0];
  expect(spot('chongjin')[0]).toBeLessThan(spot('niigata')[0]);
  expect(spot('chongjin')[1]).toBeLessThan(spot('niigata')[1]);
  expect(map?.lines[0]?.d).toBe(`M${spot('niigata')}L${spot('chongjin')}`);
});

test('the Rhee Line runs along a parallel in the south and a meridian in the west', () => {
  const points = (drawn.get('rhee-line')?.lines[0]?.d ?? '')
    .slice(1)
    .split('L')
    .map((pair) => pair.split(',').map(Number));
  expect(points).toHaveLength(7);
  expect(points[4]?.[1]).toBe(points[5]?.[1]);
  expect(points[5]?.[0]).toBe(points[6]?.[0]);
});

test('the same map is drawn alike each time', () => {
  const map = byId(book.maps).get('niigata-chongjin');
  expect(map && drawMap(map.value, places)).toEqual(drawn.get('niigata-chongjin'));
});

test('a path loses letters, not places', () => {
  expect(shorter('M10,20L10.5,19L12,19ZM1,1L2,2Z')).toBe('M10 20l.5-1 1.5 0ZM1 1l1 1Z');
});

test('a name that is two stands in two rows, each with its own script', () => {
  expect(labelRows({ name: 'Dokdo / Takeshima', native: { ko: '독도', ja: '竹島' } })).toEqual([
    { form: 'Dokdo', native: { lang: 'ko', text: '독도' } },
    { form: 'Takeshima', native: { lang: 'ja', text: '竹島' } },
  ]);
  expect(labelRows({ name: 'Chongjin', native: { ko: '청진', ja: '清津' } })).toEqual([
    { form: 'Chongjin', native: { lang: 'ko', text: '청진' } },
  ]);
});

test('a locator shows a place of the two seas near, and any other far', () => {
  expect(locate([139.04, 37.92]).view).toBe('near');
  expect(locate([37.62, 55.75]).view).toBe('far');
  for (const name of places.values()) {
    if (name.at === undefined) continue;
    const { spot } = locate(name.at);
    expect(spot[0] > 0 && spot[0] < LOCATOR.width && spot[1] > 0 && spot[1] < LOCATOR.height).toBe(true);
  }
  expect(locatorCoast('near').length + locatorCoast('far').length).toBeLessThan(6_000);
  expect(pointInWords([139.04, 37.92])).toBe('37.9° N, 139° E');
  expect(pointInWords([-10, -5.55])).toBe('5.6° S, 10° W');
});

test('every place of the book has its point', () => {
  expect(book.names.filter(({ kind, value }) => kind === 'places' && value.at === undefined).map(({ id }) => id)).toEqual([]);
});

test('a map has an address where it is shown', () => {
  expect(addressesOf(book)).toContain('/niigata/#map-niigata-chongjin');
});
