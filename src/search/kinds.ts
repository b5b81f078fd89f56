/** What the search finds, each in its own group: the heading of the group, in the order shown. */
export const KINDS = {
  section: 'Chapters',
  name: 'Names',
  term: 'Terms',
  event: 'Events',
  series: 'Data',
  question: 'Contested',
  source: 'Sources',
  page: 'About the evidence',
} as const;

export type Kind = keyof typeof KINDS;

/** Whether a word from the markup names a kind. */
export function isKind(word: string): word is Kind {
  return Object.hasOwn(KINDS, word);
}
