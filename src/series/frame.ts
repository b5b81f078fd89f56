import { scaleLinear, type ScaleLinear } from 'd3-scale';

/**
 * The width of every chart in units of its own. Drawn so that it can be read at this width on a phone; wider, it grows and its letters
 * do not (components/Chart.astro).
 */
export const WIDTH = 360;

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

/** A scale of years, as fractions of years, with a tick where a labelled year begins. */
export function years(from: number, to: number): { scale: ScaleLinear<number, number>; ticks: Tick[] } {
  const scale = scaleLinear([from, to], [0, WIDTH]);
  const ticks = scale
    .ticks(8)
    .filter((year) => Number.isInteger(year) && scale(year) < WIDTH - 24)
    .map((year) => ({ at: round(scale(year)), label: String(year) }));
  return { scale, ticks };
}

/** A place in the drawing, to a tenth of a unit: finer is not seen, and weighs. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
