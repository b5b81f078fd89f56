import { wordsOf } from './words.ts';

/** A heading as Pagefind keeps it with a page's text. */
export interface Anchor {
  element: string;
  id: string;
  text: string;
  /** How many of the text's pieces between spaces come before it. */
  location: number;
}

/** A page's text, ready to be searched. */
export interface PageText {
  /** The pieces between spaces: what Pagefind counts. */
  pieces: string[];
  /** The words in normal form, and for each the piece it stands in. */
  words: string[];
  places: number[];
  sections: Section[];
}

/** A part of the page under one heading, as [from, to) in its words. */
export interface Section {
  /** The heading; undefined for what comes before the first. */
  title: string | undefined;
  id: string | undefined;
  from: number;
  to: number;
}

/** Reads a page as Pagefind keeps it: its text, and its headings with where they stand. */
export function pageText(content: string, anchors: readonly Anchor[]): PageText {
  const pieces = content.split(/\s+/);
  const words: string[] = [];
  const places: number[] = [];
  // In one pass, for a page may be long: where each piece but the first begins.
  const begins = Array.from(content.matchAll(/\s+/g), (space) => space.index + space[0].length);
  let place = 0;
  for (const { text, from } of wordsOf(content)) {
    while ((begins[place] ?? Number.POSITIVE_INFINITY) <= from) place += 1;
    words.push(text);
    places.push(place);
  }
  const headings = anchors.filter(({ element, text }) => /^h[1-6]$/i.test(element) && text.trim() !== '');
  const starts = headings.toSorted((a, b) => a.location - b.location);
  const wordAt = (location: number) => {
    const at = places.findIndex((place) => place >= location);
    return at === -1 ? words.length : at;
  };
  const sections: Section[] = [{ title: undefined, id: undefined, from: 0, to: words.length }];
  for (const { id, text, location } of starts) {
    const from = wordAt(location);
    (sections.at(-1) as Section).to = from;
    sections.push({ title: text.trim(), id, from, to: words.length });
  }
  return { pieces, words, places, sections };
}
