import type { Kind } from '../../search/kinds.ts';

/** What narrows a search: an empty list lets everything through. */
export interface Narrowing {
  parts: string[];
  kinds: Kind[];
  /** Of the filter's years (see search/years). */
  years: string[];
}

/** What the panel asks the worker. */
export interface Question extends Narrowing {
  /** Answers carry it back, for they can come in another order. */
  id: number;
  typed: string;
  /** How many sections are wanted at most; “more” raises it. */
  most: number;
}

/** A run of an excerpt: its text, and whether it is what was asked for. */
export type Run = readonly [text: string, marked: boolean];

/** Something found. */
export interface Found {
  kind: Kind;
  title: string;
  /** Address with its fragment. */
  url: string;
  /** The page's title; empty where the title is the page's own. */
  page: string;
  part: string;
  period: string;
  /** None where its text is still to come. */
  excerpt: Run[];
}

/** How much there is under each value of a filter, for the search as it is narrowed by the others. */
export interface Facets {
  parts: Record<string, number>;
  kinds: Partial<Record<Kind, number>>;
  years: Record<string, number>;
}

/** What was found, the best first. */
export interface Findings {
  /** The queries that were run: their words are marked on the page reached. */
  asked: string[];
  /** Other forms that were searched too. */
  also: string[];
  /** Nothing was found as typed; this name was searched instead. */
  meant?: { name: string; query: string };
  sections: Found[];
  entries: Found[];
  /** How many sections and entries there are in all, these shown among them. */
  total: { sections: number; entries: number };
  /** Undefined while the entries and the facets are still to come: the sections are shown before them. */
  facets: Facets | undefined;
}

/** A registered name offered while one types. */
export interface Suggestion {
  name: string;
  /** Its first form in native script; empty when there is none. */
  native: string;
  /** Address of its entry. */
  url: string;
}

/**
 * What the worker answers: suggestions once, by themselves where findings are still to come; findings, once or more, the sections perhaps
 * before all else; or a failure. What is known at one moment is told in one answer, for a slow phone may paint a frame after each.
 */
export type Answer = { id: number } & ({ suggestions?: Suggestion[]; findings?: Findings } | { failed: true });

/** What the worker is told first: the site's base, and which files of the index every search needs (see search/write-index). */
export interface Place {
  base: string;
  index: string;
  /** Whether what later searches need may be fetched ahead: the reader does not save data. */
  ahead: boolean;
}

/** The door to the search, which has the worker: the panel asks through it. */
export interface Asked extends HTMLElement {
  /** Asks the worker. Only the last one who asked is told the answers. */
  ask(question: Question, answered: (answer: Answer) => void): void;
}
