import { readFileSync } from 'node:fs';
import type { GeoPermissibleObjects } from 'd3-geo';
import { feature } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Natural Earth's land at 1 : 10 million, as world-atlas packs it. */
const LAND = 'node_modules/world-atlas/land-10m.json';

type Land = Topology<{ land: GeometryCollection }>;
let weighed: Land | undefined;

/**
 * The land of the world, as fine as a drawing can show.
 * @param detail the smallest triangle worth a bend of the coast, in square degrees
 * @param islet the smallest island worth drawing, in square degrees
 */
export function land(detail: number, islet: number): GeoPermissibleObjects {
  weighed ??= presimplify(JSON.parse(readFileSync(LAND, 'utf8')) as Land);
  const coarse = simplify(filter(weighed, filterWeight(weighed, islet)), detail) as Land;
  return feature(coarse, coarse.objects.land);
}
