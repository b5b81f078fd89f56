import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type GeoPermissibleObjects, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type View, projectionOf } from './view.ts';

/** Natural Earth's land at 1 : 10 million, as world-atlas packs it. */
const LAND = 'node_modules/world-atlas/land-10m.json';

/** Where finished coasts are kept between builds: to weigh every bend of the world takes a second or more. */
const CACHE = 'node_modules/.cache/maps';

type Land = Topology<{ land: GeometryCollection }>;
let weighed: Land | undefined;

/**
 * The coasts of a view, as the `d` of a path.
 * @param finest the smallest bend and the smallest island worth drawing, in square units of the drawing
 */
export function coastOf(view: View, finest: { bend: number; island: number }): string {
  const recipe = JSON.stringify({ view, finest, makers: versions() });
  const path = `${CACHE}/${createHash('sha256').update(recipe).digest('hex').slice(0, 20)}.txt`;
  if (existsSync(path)) return readFileSync(path, 'utf8');
  const { width, height } = view;
  const projection = projectionOf(view);
  const degree = (projection.scale() * Math.PI) / 180;
  // Clipped just outside, so that the edge of the frame is no coast.
  projection.clipExtent([
    [-2, -2],
    [width + 2, height + 2],
  ]);
  const d = shorter(geoPath(projection).digits(1)(land(finest.bend / degree ** 2, finest.island / degree ** 2)) ?? '');
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(path, d);
  return d;
}

/** The land of the world without bends and islands below a size, in square degrees. */
function land(bend: number, island: number): GeoPermissibleObjects {
  weighed ??= presimplify(JSON.parse(readFileSync(LAND, 'utf8')) as Land);
  const coarse = simplify(filter(weighed, filterWeight(weighed, island)), bend) as Land;
  return feature(coarse, coarse.objects.land);
}

function versions(): string {
  return ['d3-geo', 'topojson-simplify', 'world-atlas'].map((name) => readFileSync(`node_modules/${name}/package.json`, 'utf8')).join('');
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
    const path = `M${first.join(' ')}l${rest.map((step) => step.join(' ')).join(' ')}`;
    return path.replace(/ -/g, '-').replace(/(?<![\d.])0\./g, '.');
  });
}
