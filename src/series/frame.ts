import { scaleLinear, type ScaleLinear } from 'd3-scale';

/**
 * The width of every chart in units of its own. Drawn so that it can be read at this width on a phone; wider, it grows and its letters
 * do not (components/Chart.astro).
 */
export const WIDTH = 360;

/** Room for half a dot at the ends of an axis. */
export const EDGE = 5;

/** A line across the chart, or a mark on its axis, with its words. */
export interface Tick {
  at: number;
  label: string;
}

/** A scale of numbers that begins at zero, and its ticks, the topmost first cut to round numbers. */
export function upwards(most: number, top: number, bottom: number): { scale: ScaleLinear<number, number>; ticks: Tick[] } {
  const scale = scaleLinear([0, most], [bottom, top]).nice(4);
  return { scale, ticks: scale.ticks(4).map((value) => ({ at: round(scale(value)), label: value.toLocaleString('en-GB') })) };
}

/** Room at the left for the words of these ticks, at the size they have on a phone. */
export function gutter(ticks: readonly Tick[]): number {
  return Math.max(...ticks.map(({ label }) => label.length)) * 6.4 + 5;
}

/** A scale of years, as fractions of years, right of a gutter, with a tick where a labelled year begins. */
export function years(from: number, to: number, left: number): { scale: ScaleLinear<number, number>; ticks: Tick[] } {
  const scale = scaleLinear([from, to], [left + EDGE, WIDTH - EDGE]);
  const ticks = scale
    .ticks(5)
    .filter((year) => Number.isInteger(year) && scale(year) < WIDTH - 24)
    .map((year) => ({ at: round(scale(year)), label: String(year) }));
  return { scale, ticks };
}

/** A place in the drawing, to a tenth of a unit: finer is not seen, and weighs. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Rings around points, as one path: another source's figures, which may lie on the dots they are set beside. */
export function ringsAround(points: readonly { x: number; y: number }[]): string {
  return points.map(({ x, y }) => `M${round(x - 4)} ${y}a4 4 0 1 0 8 0a4 4 0 1 0-8 0`).join('');
}
