import { geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import { land } from './coast.ts';
import { shorter, type Spot, spotOf } from './draw.ts';

/** Size of a locator in units of its own, which are pixels. */
export const LOCATOR = { width: 84, height: 64 } as const;

/** The two views a place may be shown in: the seas between Korea and Japan, or Asia and Europe. */
const VIEWS = {
  near: [
    [124, 30.5],
    [143.5, 44],
  ],
  far: [
    [25, 0],
    [148, 65],
  ],
} as const;
export type View = keyof typeof VIEWS;

function projectionOf(view: View): GeoProjection {
  const [southWest, northEast] = VIEWS[view];
  const projection = geoMercator().fitSize([LOCATOR.width, LOCATOR.height], {
    type: 'MultiPoint',
    coordinates: [[...southWest], [...northEast]],
  });
  return projection.clipExtent([
    [-1, -1],
    [LOCATOR.width + 1, LOCATOR.height + 1],
  ]);
}

/** The coast of a view as the `d` of a path: drawn once on a page, and used by every locator. */
export function locatorCoast(view: View): string {
  const projection = projectionOf(view);
  const degree = (projection.scale() * Math.PI) / 180;
  return shorter(geoPath(projection).digits(1)(land(0.7 / degree ** 2, 2 / degree ** 2)) ?? '');
}

/** The view a place is shown in, and where in it. */
export function locate(at: readonly [number, number]): { view: View; spot: Spot } {
  const [[west, south], [east, north]] = VIEWS.near;
  const [longitude, latitude] = at;
  const view = longitude > west && longitude < east && latitude > south && latitude < north ? 'near' : 'far';
  return { view, spot: spotOf(projectionOf(view), at) };
}

/** A point in words, to a tenth of a degree. Example: 37.9° N, 139° E. */
export function pointInWords([longitude, latitude]: readonly [number, number]): string {
  const degrees = (value: number) => `${Math.round(Math.abs(value) * 10) / 10}°`;
  return `${degrees(latitude)} ${latitude < 0 ? 'S' : 'N'}, ${degrees(longitude)} ${longitude < 0 ? 'W' : 'E'}`;
}
