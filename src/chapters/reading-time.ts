/** Words a minute of an attentive reader of history; notes are not counted. */
const PACE = 220;

/** Minutes to read a chapter of so many words, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / PACE));
}
