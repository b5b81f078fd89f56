/** A piece of an event's line: plain words, or words that link a name. */
export interface LinePiece {
  text: string;
  /** Id of the name, where the words link one. */
  name?: string;
}

const LINK = /\[([^\]]+)\]\(name:([^)\s]+)\)/g;

/** An event's line cut into words and links to names. */
export function linePieces(line: string): LinePiece[] {
  const pieces: LinePiece[] = [];
  let last = 0;
  for (const match of line.matchAll(LINK)) {
    if (match.index > last) pieces.push({ text: line.slice(last, match.index) });
    pieces.push({ text: match[1] ?? '', name: match[2] ?? '' });
    last = match.index + match[0].length;
  }
  if (last < line.length) pieces.push({ text: line.slice(last) });
  return pieces;
}

/** An event's line as it is read, without its links. */
export function plainLine(line: string): string {
  return linePieces(line)
    .map(({ text }) => text)
    .join('');
}

/** The names an event's line links, each once. */
export function namesIn(line: string): string[] {
  return [...new Set(linePieces(line).flatMap(({ name }) => name ?? []))];
}
