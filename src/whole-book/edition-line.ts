import type { Edition } from '../changes/edition.ts';
import { dateInWords } from '../chapters/period.ts';

/** An edition in words: “edition 0.1.0, 25 November 2026”. */
export function editionLine({ version, date }: Edition): string {
  return `edition ${version}, ${dateInWords(date)}`;
}
