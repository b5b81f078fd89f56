/** The part of subset-font that we use (it ships no types). */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2' | 'sfnt';
    /** Axes of a variable font to cut to a range, or to pin to one value. */
    variationAxes?: Record<string, number | { min: number; max: number; default?: number }>;
  }
  /** Cuts a font to the glyphs of a text. */
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
