import { PARTS, partLine } from '../chapters/parts.ts';

/** The parts as they are printed over their chapters: what the search filters by. */
export const PART_LINES: readonly string[] = PARTS.map(partLine);
