import { geoMercator, type GeoProjection } from 'd3-geo';

/** A place of a drawing, from its upper left corner. */
export type Spot = [x: number, y: number];

/** A point of the globe, [longitude, latitude] in degrees. */
export type Point = readonly [longitude: number, latitude: number];

/** A rectangle of the globe and the size it is drawn in. */
export interface View {
  /** South-western and north-eastern corner. */
  frame: readonly [Point, Point];
  width: number;
  height: number;
}

/** Mercator's projection of a view, in which a parallel is a straight line. */
export function projectionOf({ frame, width, height }: View): GeoProjection {
  return geoMercator().fitSize([width, height], { type: 'MultiPoint', coordinates: frame.map((corner) => [...corner]) });
}

/** The view of a frame as wide as that, and as high as it then must be. */
export function viewOf(frame: View['frame'], width: number): View {
  const projection = geoMercator().fitWidth(width, { type: 'MultiPoint', coordinates: frame.map((corner) => [...corner]) });
  const height = Math.round(Math.max(...frame.map((corner) => spotOf(projection, corner)[1])));
  return { frame, width, height };
}

/** Where a point of the globe lies on a drawing, to a tenth of a unit. */
export function spotOf(projection: GeoProjection, at: Point): Spot {
  const [x, y] = projection([...at]) ?? [0, 0];
  return [tenth(x), tenth(y)];
}

/** To a tenth: what is finer no eye sees. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
