import { coastOf } from './coast.ts';
import { type Point, projectionOf, type Spot, spotOf, type View } from './view.ts';

/** Size of a locator in units of its own, which are pixels. */
export const LOCATOR = { width: 84, height: 64 } as const;

/** The two views a place may be shown in: the seas between Korea and Japan, or Asia and Europe. */
const VIEWS = {
  near: {
    ...LOCATOR,
    frame: [
      [124, 30.5],
      [143.5, 44],
    ],
  },
  far: {
    ...LOCATOR,
    frame: [
      [-10, 0],
      [148, 65],
    ],
  },
} as const satisfies Record<string, View>;
export type LocatorView = keyof typeof VIEWS;

/** The coast of a view as the `d` of a path: drawn once on a page, and used by every locator. */
export function locatorCoast(view: LocatorView): string {
  return coastOf(VIEWS[view], { bend: 0.7, island: 2 });
}

/** The view a place is shown in, and where in it. */
export function locate(at: Point): { view: LocatorView; spot: Spot } {
  const [[west, south], [east, north]] = VIEWS.near.frame;
  const [longitude, latitude] = at;
  const view = longitude > west && longitude < east && latitude > south && latitude < north ? 'near' : 'far';
  return { view, spot: spotOf(projectionOf(VIEWS[view]), at) };
}

/** A point in words, to a tenth of a degree. Example: 37.9° N, 139° E. */
export function pointInWords([longitude, latitude]: Point): string {
  const degrees = (value: number) => `${Math.round(Math.abs(value) * 10) / 10}°`;
  return `${degrees(latitude)} ${latitude < 0 ? 'S' : 'N'}, ${degrees(longitude)} ${longitude < 0 ? 'W' : 'E'}`;
}
