import { readFileSync } from 'node:fs';

/** A colour by its token, as a raster or an icon needs it: #rrggbb. Example: --sea. */
export function tokenColour(token: string, theme: 'light' | 'dark' = 'light'): string {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const oklch = 'oklch\\(([\\d.]+) ([\\d.]+) ([\\d.]+)\\)';
  const found = new RegExp(`${token}: light-dark\\(${oklch}, ${oklch}\\)`)
    .exec(tokens)
    ?.slice(theme === 'light' ? 1 : 4)
    .map(Number);
  if (found === undefined) throw new Error(`src/styles/tokens.css has no colour ${token} as light-dark(oklch(…), …).`);
  const [lightness = 0, chroma = 0, hue = 0] = found;
  return hexOf(lightness, chroma, hue);
}

/** An OKLCH colour in sRGB, after Ottosson’s matrices (https://bottosson.github.io/posts/oklab/). */
export function hexOf(lightness: number, chroma: number, hue: number): string {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const channel = (value: number) => {
    const held = Math.min(1, Math.max(0, value));
    return Math.round(255 * (held <= 0.0031308 ? 12.92 * held : 1.055 * held ** (1 / 2.4) - 0.055));
  };
  return `#${linear.map((value) => channel(value).toString(16).padStart(2, '0')).join('')}`;
}
