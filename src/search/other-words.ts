import { isSame } from './match.ts';
import { normalForm } from './normal-form.ts';

/**
 * Ordinary words that readers use for one another when they ask about the book's matter. A word of a row is also looked for as the
 * others, which count less; the search says so. Each row holds for any query: names have their registers, and no row is for one text.
 */
const ROWS: readonly string[] = [
  'North Korea, DPRK',
  'South Korea, ROK',
  'citizenship, nationality',
  'ship, boat, vessel',
  'newspaper, paper, press',
  'lawsuit, suit, court',
  'pay, money, fund, finance, remittance',
  'troops, soldiers, army',
  'camp, detention, prison',
  'surveillance, watch, investigate',
  'spy, agent',
  'treaty, agreement',
  'talks, negotiations',
  'defector, fled, escaped',
  'wives, spouses',
  'legal, lawful',
  'kidnapped, abducted',
  'embargo, sanctions, ban',
  'labour, labor, work',
  'poverty, poor, destitute',
  'Russia, Soviet, USSR',
  'America, American, United States',
  'Beijing, Peking',
];

/** Forms of one word that no ending explains. */
const IRREGULAR: readonly string[] = [
  'begin, began, begun',
  'break, broke, broken',
  'build, built',
  'buy, bought',
  'child, children',
  'choose, chose, chosen, choice',
  'die, death, dead',
  'fight, fought',
  'find, found',
  'flee, fled',
  'give, gave, given',
  'go, went, gone',
  'lose, lost, loss',
  'leave, left',
  'man, men',
  'meet, met',
  'pay, paid',
  'sell, sold',
  'send, sent',
  'sing, sang, sung',
  'sink, sank, sunk',
  'speak, spoke, spoken, speech',
  'teach, taught',
  'tell, told',
  'wife, wives',
  'woman, women',
  'write, wrote, written',
];

const rows = ROWS.map((row) => row.split(', ').map((text) => ({ text, words: normalForm(text).split(' ') })));
const irregular = new Map(IRREGULAR.flatMap((row) => row.split(', ').map((form, _, all) => [form, all] as const)));

/** The words at a place in a query that others are used for: how many they are, and the others. The longest run first. */
export function otherWordsAt(words: readonly string[], at: number): { length: number; others: string[] } | undefined {
  let found: { length: number; others: string[] } | undefined;
  for (const row of rows)
    for (const { words: own, text } of row)
      if (own.length > (found?.length ?? 0) && own.every((word, index) => isSame(words[at + index] ?? '', word)))
        found = { length: own.length, others: row.flatMap((other) => (other.text === text ? [] : [other.text])) };
  return found;
}

/** The other forms of a word that no ending explains: paid, for pay. */
export function irregularForms(word: string): string[] {
  return irregular.get(word)?.filter((form) => form !== word) ?? [];
}
