import { tokenColour } from './colours.ts';
import { raster } from './raster.ts';

/** The bars of the mark, three tracks on the years, on a square of 32. */
const BARS = [
  { colour: '--sea', path: 'M3 8h22' },
  { colour: '--pine', path: 'M9 16h20' },
  { colour: '--seal', path: 'M15 24h14' },
] as const;

/**
 * The site’s mark as SVG: the one drawing that every icon is made from, in the colours of the tokens.
 * @param options.dark follows a dark theme; pixels have one theme, and their painter knows no media queries
 * @param options.corner radius of the corners
 * @param options.scale size of the bars on their square
 */
export function markSvg({ dark = false, corner = 4, scale = 1 } = {}): string {
  const rules = (theme: 'light' | 'dark') =>
    [
      `rect{fill:${tokenColour('--paper', theme)}}`,
      ...BARS.map(({ colour }, index) => `.b${index}{stroke:${tokenColour(colour, theme)}}`),
    ].join('');
  const style = `${rules('light')}${dark ? `@media (prefers-color-scheme:dark){${rules('dark')}}` : ''}`;
  const bars = BARS.map(({ path }, index) => `<path class="b${index}" d="${path}"/>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>${style}</style><rect width="32" height="32" rx="${corner}"/><g stroke-width="4"${scale === 1 ? '' : ` transform="translate(16 16) scale(${scale}) translate(-16 -16)"`}>${bars}</g></svg>`;
}

/** The mark as a PNG of so many pixels each way. */
export function markPng(size: number): Promise<Buffer> {
  return raster(markSvg(), () => markSvg(), size);
}

/** The mark without rounded corners, for a home screen that rounds them itself. */
export function touchIcon(): Promise<Buffer> {
  const square = markSvg({ corner: 0 });
  return raster(square, () => square, 180);
}

/** An icon for the home screen of a device. */
export interface HomeIcon {
  /** Pixels each way. */
  size: number;
  /** As it is, or to be cut by the device to a shape of its own, which leaves the inner four fifths. */
  purpose: 'any' | 'maskable';
}

/** The icons for home screens, by their names below /icons/. */
export const ICONS: Record<string, HomeIcon> = {
  '192': { size: 192, purpose: 'any' },
  '512': { size: 512, purpose: 'any' },
  'maskable-512': { size: 512, purpose: 'maskable' },
};

/** The mark for a home screen; one that will be cut has its bars in the middle. */
export function homeIcon({ size, purpose }: HomeIcon): Promise<Buffer> {
  const svg = purpose === 'maskable' ? markSvg({ corner: 0, scale: 0.72 }) : markSvg();
  return raster(svg, () => svg, size);
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
