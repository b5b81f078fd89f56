import type { PartId } from '../schemas/chapter.ts';

/** A part of the book. */
export interface Part {
  id: PartId;
  /** How it is counted. Empty for the frame and the epilogue. */
  ordinal: string;
  title: string;
  /** Whether its chapters have a track on the rail of years. */
  track: boolean;
}

/** The parts in reading order. */
export const PARTS: readonly Part[] = [
  { id: 'frame', ordinal: '', title: 'Opening', track: false },
  { id: 'relations', ordinal: 'Part One', title: 'Relations', track: true },
  { id: 'chongryon', ordinal: 'Part Two', title: 'Chongryon', track: true },
  { id: 'repatriation', ordinal: 'Part Three', title: 'The repatriation', track: true },
  { id: 'epilogue', ordinal: '', title: 'Epilogue', track: false },
];

/** A part by its id. */
export function partOf(id: PartId): Part {
  const part = PARTS.find((one) => one.id === id);
  if (part === undefined) throw new Error(`"${id}" is no part of the book.`);
  return part;
}

/** A part as printed over a chapter: “Part One · Relations”. */
export function partLine({ ordinal, title }: Part): string {
  return ordinal ? `${ordinal} · ${title}` : title;
}
