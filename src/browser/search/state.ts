import { isKind } from '../../search/kinds.ts';
import type { Narrowing } from './messages.ts';

/** A search as it can be left and put back. */
export interface SearchState {
  query: string;
  narrowing: Narrowing;
  /** How many sections are unfolded; 0: as at first. */
  most: number;
}

/** A search as the query of an address: ?q=Niigata&part=…&year=1959. Empty when there is nothing to keep. */
export function toState({ query, narrowing, most }: SearchState): string {
  const values: [string, string][] = [
    ...(query ? [['q', query.toWellFormed()] as [string, string]] : []),
    ...narrowing.parts.map((part): [string, string] => ['part', part]),
    ...narrowing.kinds.map((kind): [string, string] => ['kind', kind]),
    ...narrowing.years.map((year): [string, string] => ['year', year]),
    ...(most ? [['most', String(most)] as [string, string]] : []),
  ];
  return query ? `?${new URLSearchParams(values)}` : '';
}

/** Reads what toState wrote. What is no state is an empty search. */
export function fromState(state: string): SearchState {
  const values = new URLSearchParams(state);
  return {
    query: values.get('q') ?? '',
    narrowing: { parts: values.getAll('part'), kinds: values.getAll('kind').filter(isKind), years: values.getAll('year') },
    most: Number(values.get('most')) || 0,
  };
}
