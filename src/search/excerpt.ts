import type { PageText, Section } from './page-text.ts';

/** Pieces shown before the hit, and in all. */
const BEFORE = 8;
const LENGTH = 26;

/** The text about a place in a section, its heading left out, with an ellipsis where it breaks off. */
export function excerpt({ pieces, places }: PageText, section: Section, place: number): string {
  const heading = section.title === undefined ? 0 : section.title.split(/\s+/).length;
  const first = (places[section.from] ?? 0) + heading;
  const end = section.to < places.length ? (places[section.to] ?? pieces.length) : pieces.length;
  const from = Math.max(first, Math.min(place - BEFORE, end - LENGTH));
  const to = Math.min(end, from + LENGTH);
  return `${from > first ? '… ' : ''}${pieces.slice(from, to).join(' ')}${to < end ? ' …' : ''}`;
}
