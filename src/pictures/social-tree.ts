import type { ChapterFile } from '../book/chapter-file.ts';
import { BOOK } from '../book/title.ts';
import { RAIL, RAIL_YEARS, railTracks, span } from '../chapters/rail.ts';
import type { Social } from './social.ts';

/** Size of a social picture, in pixels. */
export const SIZE = { width: 1200, height: 630 } as const;

const EDGE = 76;
const RAIL_WIDTH = SIZE.width - 2 * EDGE;
const LANE = 15;
const TRACKS = { relations: 'sea', chongryon: 'pine', repatriation: 'seal' } as const;

type Style = Record<string, string | number>;

/** An element as satori takes it; it wants the shape of React’s, not React. */
export interface Box {
  type: 'div';
  props: { style: Style; children: (Box | string)[] };
  key: null;
}

/** Every box is a flex box. */
function box(style: Style, ...children: (Box | string)[]): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children }, key: null };
}

/**
 * The drawing of a social picture: the book’s name, part, title, period, names, and the rail of years with the chapter inked.
 * @param families font families by role, as CSS lists
 */
export function socialTree(
  { over, title, under, names, current }: Social,
  chapters: readonly ChapterFile[],
  colours: Record<string, string>,
  families: { title: string; text: string; italic: string },
): Box {
  const track = current === undefined ? undefined : TRACKS[current.matter.part as keyof typeof TRACKS];
  const accent = colours[track ?? 'ink'] ?? '';
  const soft = colours['ink-soft'] ?? '';
  const head = box(
    { justifyContent: 'space-between', fontSize: 30, color: soft },
    box({ color: accent }, over),
    over === '' ? mark(colours) : box({ fontFamily: families.italic, alignItems: 'center' }, mark(colours), BOOK.title),
  );
  const body = box(
    { flexDirection: 'column', flexGrow: 1, justifyContent: 'center', paddingBottom: 8 },
    box({ fontFamily: families.title, fontSize: sizeOf(title), lineHeight: 1.05, letterSpacing: -1.5 }, title),
    box({ fontSize: 36, color: soft, marginTop: 22 }, under),
    box({ fontSize: 29, color: soft, marginTop: 16 }, names),
  );
  return box(
    {
      flexDirection: 'column',
      boxSizing: 'border-box',
      width: SIZE.width,
      height: SIZE.height,
      padding: `58px ${EDGE}px 50px`,
      background: colours['paper'] ?? '',
      color: colours['ink'] ?? '',
      fontFamily: families.text,
    },
    head,
    body,
    rail(chapters, current, colours),
  );
}

/** The site’s mark: three tracks on the years. */
function mark(colours: Record<string, string>): Box {
  const bars = [
    ['sea', 0, 22],
    ['pine', 6, 20],
    ['seal', 12, 14],
  ] as const;
  return box(
    { position: 'relative', width: 26, height: 24, marginRight: 14, marginTop: 4 },
    ...bars.map(([colour, left, width], index) =>
      box({ position: 'absolute', left, width, top: 2 + index * 8, height: 4, background: colours[colour] ?? '' }),
    ),
  );
}

/** The size of a title, which may take two lines. */
function sizeOf({ length }: string): number {
  if (length <= 20) return 96;
  return length <= 26 ? 82 : 72;
}

function rail(chapters: readonly ChapterFile[], current: ChapterFile | undefined, colours: Record<string, string>): Box {
  const along = (hundredths: number) => (hundredths / 100) * RAIL_WIDTH;
  let top = 0;
  // A chapter of the frame has no track: its years stand above them.
  const own = current && !(current.matter.part in TRACKS) ? [span(current)] : [];
  const above = own.map(({ from, length }) =>
    box({ position: 'absolute', left: along(from) + 1, width: along(length) - 2, top: 1, height: 13, background: colours['ink'] ?? '' }),
  );
  if (above.length > 0) top = LANE + 8;
  const bars = railTracks(chapters).flatMap(({ part, bars: own, lanes }) => {
    const begin = top;
    top += lanes * LANE + 8;
    const colour = colours[TRACKS[part as keyof typeof TRACKS]] ?? '';
    return own.map(({ chapter, from, length, lane }) => {
      const inked = current === undefined || chapter === current;
      const height = chapter === current ? 13 : 8;
      return box({
        position: 'absolute',
        left: along(from) + 1,
        width: Math.max(6, along(length) - 2),
        top: begin + lane * LANE + (LANE - height) / 2,
        height,
        background: colour,
        opacity: inked ? 1 : 0.28,
      });
    });
  });
  const years = RAIL_YEARS.flatMap((year) => {
    const left = along(((year - RAIL.from) / (RAIL.to - RAIL.from)) * 100);
    const line = box({ position: 'absolute', left, top: 0, width: 1, height: top, background: colours['line'] ?? '' });
    const label = box({ position: 'absolute', left: left + 7, top: top + 2, fontSize: 21, color: colours['ink-soft'] ?? '' }, String(year));
    return year % 3 === 1 ? [line, label] : [line];
  });
  return box({ position: 'relative', width: RAIL_WIDTH, height: top + 30 }, ...years, ...above, ...bars);
}
