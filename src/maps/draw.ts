import { geoDistance, geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import type { BookMap, MapLine, MapPlace } from '../schemas/map.ts';
import type { Name } from '../schemas/name.ts';
import { land } from './coast.ts';

/** Width of every map in units of its own; on a wide screen a unit is a pixel. */
export const WIDTH = 576;

/** The smallest bend of a coast and the smallest island that are drawn, in square units. */
const FINEST = { bend: 1.4, island: 5 };

/** Radius of the earth in kilometres, for the bar of scale. */
const EARTH = 6371;
const BARS = [500, 200, 100, 50, 20, 10, 5];

export type Spot = [x: number, y: number];

/** A map ready to be written as SVG, in units from the upper left corner. */
export interface DrawnMap {
  height: number;
  /** Coasts, as the `d` of a path. */
  land: string;
  marks: { spot: Spot; place: MapPlace; name: Name }[];
  lines: { d: string; line: MapLine; label: Spot | undefined; arrow: { spot: Spot; angle: number } | undefined }[];
  labels: { spot: Spot; label: BookMap['labels'][number] }[];
  /** The bar of scale at the lower edge. */
  bar: { kilometres: number; length: number };
}

/**
 * Draws a map in Mercator's projection, in which a parallel is a straight line.
 * @param places the register of places, by id: each that the map draws has a point
 */
export function drawMap(map: BookMap, places: ReadonlyMap<string, Name>): DrawnMap {
  const projection = geoMercator().fitWidth(WIDTH, { type: 'MultiPoint', coordinates: map.frame });
  const height = Math.round(Math.max(...map.frame.map((corner) => spotOf(projection, corner)[1])));
  // Clipped just outside, so that the edge of the frame is no coast.
  projection.clipExtent([
    [-2, -2],
    [WIDTH + 2, height + 2],
  ]);
  const [[west], [east]] = map.frame;
  const degree = WIDTH / (east - west);
  const coast = land(FINEST.bend / degree ** 2, FINEST.island / degree ** 2);
  const point = (place: string) => places.get(place)?.at;
  return {
    height,
    land: shorter(geoPath(projection).digits(1)(coast) ?? ''),
    marks: map.places.flatMap((place) => {
      const [name, at] = [places.get(place.place), point(place.place)];
      return name && at ? [{ spot: spotOf(projection, at), place, name }] : [];
    }),
    lines: map.lines.map((line) => {
      const spots = line.through.flatMap((where) => {
        const at = typeof where === 'string' ? point(where) : where;
        return at ? [spotOf(projection, at)] : [];
      });
      return {
        line,
        d: `M${spots.map(String).join('L')}`,
        label: line.label && spotOf(projection, line.label),
        arrow: line.kind === 'way' ? arrowOn(spots) : undefined,
      };
    }),
    labels: map.labels.map((label) => ({ spot: spotOf(projection, label.at), label })),
    bar: barOf(map.frame),
  };
}

/** Where a point of the globe lies on a drawing, to a tenth of a unit. */
export function spotOf(projection: GeoProjection, at: readonly [number, number]): Spot {
  const [x, y] = projection([...at]) ?? [0, 0];
  return [tenth(x), tenth(y)];
}

/** A head for the arrow, a little past the middle of a way, with its angle in degrees. */
function arrowOn(spots: readonly Spot[]): { spot: Spot; angle: number } | undefined {
  const [from, to] = [spots[0], spots.at(-1)];
  if (from === undefined || to === undefined) return undefined;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const spot: Spot = [tenth(from[0] + dx * 0.55), tenth(from[1] + dy * 0.55)];
  return { spot, angle: Math.round((Math.atan2(dy, dx) * 180) / Math.PI) };
}

/** A round number of kilometres that takes up to a fifth of the width at the southern edge, where a map is truest to its bar. */
function barOf([[west, south], [east]]: BookMap['frame']): DrawnMap['bar'] {
  const across = geoDistance([west, south], [east, south]) * EARTH;
  const kilometres = BARS.find((bar) => bar <= across / 5) ?? 5;
  return { kilometres, length: tenth((kilometres / across) * WIDTH) };
}

/** A path of straight lines with relative steps, which are shorter than places. */
export function shorter(d: string): string {
  return d.replace(/M[^MZ]*/g, (ring) => {
    const spots = ring
      .slice(1)
      .split('L')
      .map((pair) => pair.split(',').map((value) => Math.round(Number(value) * 10)));
    let [x, y] = [0, 0];
    const steps = spots.map(([nextX = 0, nextY = 0], index) => {
      const step = index === 0 ? [nextX, nextY] : [nextX - x, nextY - y];
      [x, y] = [nextX, nextY];
      return step.map((value) => value / 10);
    });
    const [first = [], ...rest] = steps;
    return `M${first.join(' ')}l${rest.map((step) => step.join(' ')).join(' ')}`.replace(/ -/g, '-').replace(/(?<![\d.])0\./g, '.');
  });
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
