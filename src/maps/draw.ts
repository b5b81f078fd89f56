import { geoDistance } from 'd3-geo';
import type { BookMap, MapLine, MapPlace } from '../schemas/map.ts';
import type { Name } from '../schemas/name.ts';
import { coastOf } from './coast.ts';
import { projectionOf, type Spot, spotOf, tenth, viewOf } from './view.ts';

/** Width of every map in units of its own; on a wide screen a unit is a pixel. */
export const WIDTH = 576;

/** The smallest bend of a coast and the smallest island that are drawn, in square units. */
const FINEST = { bend: 1.4, island: 5 };

/** Radius of the earth in kilometres, for the bar of scale. */
const EARTH = 6371;
const BARS = [500, 200, 100, 50, 20, 10, 5];

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
 * Draws a map.
 * @param places the register of places, by id: each that the map draws has a point
 */
export function drawMap(map: BookMap, places: ReadonlyMap<string, Name>): DrawnMap {
  const view = viewOf(map.frame, WIDTH);
  const projection = projectionOf(view);
  const point = (place: string) => places.get(place)?.at;
  return {
    height: view.height,
    land: coastOf(view, FINEST),
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

/** A head for the arrow, a little past the middle of a way, with its angle in degrees. */
function arrowOn(spots: readonly Spot[]): { spot: Spot; angle: number } | undefined {
  const [from, to] = [spots[0], spots.at(-1)];
  if (from === undefined || to === undefined) return undefined;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const spot: Spot = [tenth(from[0] + dx * 0.55), tenth(from[1] + dy * 0.55)];
  return { spot, angle: Math.round((Math.atan2(dy, dx) * 180) / Math.PI) };
}

/** A round number of kilometres that takes up to a fifth of the width along the southern edge, where the bar stands. */
function barOf([[west, south], [east]]: BookMap['frame']): DrawnMap['bar'] {
  const across = geoDistance([west, south], [east, south]) * EARTH;
  const kilometres = BARS.find((bar) => bar <= across / 5) ?? 5;
  return { kilometres, length: tenth((kilometres / across) * WIDTH) };
}
