import { readFileSync } from 'node:fs';
import { raster } from './raster.ts';

/** The site's mark, three tracks on the years: the one drawing that every icon is made from. */
const MARK = 'public/favicon.svg';

/** The mark as SVG, light. */
export function markSvg(): string {
  // An icon of pixels has one theme; the painter knows no media queries.
  return readFileSync(MARK, 'utf8').replace(/@media[^}]*\}\}/, '');
}

/** The mark as a PNG of so many pixels each way. */
export function markPng(size: number): Promise<Buffer> {
  return raster(markSvg(), markSvg, size);
}

/** The mark without rounded corners, for a home screen that rounds them itself. */
export function touchIcon(): Promise<Buffer> {
  const square = markSvg().replace(/ rx="\d+"/, '');
  return raster(square, () => square, 180);
}

/** PNGs in one .ico, for browsers that take no SVG. Every size is square and below 256. */
export function icoOf(pictures: { size: number; png: Buffer }[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  pictures.forEach(({ size, png }, index) => {
    const at = 6 + 16 * index;
    head.writeUInt8(size, at);
    head.writeUInt8(size, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}
