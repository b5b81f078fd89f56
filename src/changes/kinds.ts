import type { Change } from '../schemas/change.ts';

/** What each kind of change is called on the page and in the feed. */
export const KINDS: Record<Change['kind'], string> = { addition: 'Added', correction: 'Corrected', removal: 'Taken out' };
