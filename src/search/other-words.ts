import { isSame } from './match.ts';
import { normalForm } from './normal-form.ts';

/**
 * Ordinary words that readers use for one another when they ask about the book's matter. A word of a row is also looked for as the
 * others, which count less; the search says so. Each row holds for any query: names have their registers, and no row is for one text.
 */
const ROWS: readonly string[] = [
  'North Korea, DPRK',
  'South Korea, ROK',
  'abducted, kidnapped',
  'accord, agreement, treaty',
  'America, American, United States, US',
  'apology, apologise, remorse',
  'allow, permit, let',
  'army, soldiers, troops',
  'arrest, custody, detained',
  'ban, forbid, prohibit',
  'bank, credit union',
  'Beijing, Peking',
  'bomb, dynamite, explosives',
  'border, frontier',
  'camp, detention, prison',
  'ceasefire, armistice, truce',
  'citizenship, nationality',
  'China, Chinese, Sino',
  'close, shut',
  'dissolve, disband',
  'commerce, trade',
  'company, firm',
  'compensation, damages, reparations',
  'debt, loan',
  'decline, decrease, drop, fall',
  'defector, escaped, fled',
  'delegation, mission',
  'demonstration, protest, riot',
  'destitute, poor, poverty',
  'discrimination, prejudice',
  'embargo, sanctions, ban',
  'expel, deport, removal',
  'film, cinema, movie',
  'fishermen, crew',
  'forced, compulsion, compulsory, coercive',
  'found, establish, set up, create',
  'guarantee, promise',
  'halt, stop, suspend',
  'healthcare, doctor, medical, treatment',
  'homeland, fatherland',
  'job, employment, work',
  'journalist, reporter, correspondent',
  'judge, court',
  'labour, labor, work',
  'lawful, legal',
  'lawsuit, suit, court',
  'leader, chairman, head',
  'leave, depart, emigrate, exodus, migrate, move, return, repatriation',
  'license, licence',
  'magazine, monthly, weekly',
  'motive, reason',
  'negotiations, talks',
  'newspaper, paper, press',
  'number, figure, count, total',
  'parliament, Diet, assembly',
  'passport, travel document',
  'pay, money, fund, finance, remittance',
  'propaganda, campaign',
  'pupil, student',
  'recruit, conscript',
  'rocket, missile',
  'Russia, Soviet, USSR',
  'sabotage, plot, conspiracy',
  'seize, capture',
  'ship, boat, vessel, sailing',
  'split, quarrel, rift',
  'spouses, wives',
  'spy, agent',
  'sport, athlete, games',
  'surveillance, watch, investigate',
  'telegram, wire',
  'underground, secret',
  'violence, attack, clash',
  'voyage, sailing, transport',
  'United Nations, UN',
  'vote, election',
  'welfare, benefits, public assistance',
  'wish, want',
];

/** Forms of one word that no ending explains. */
const IRREGULAR: readonly string[] = [
  'bear, bore, born, borne',
  'become, became',
  'begin, began, begun',
  'break, broke, broken',
  'bring, brought',
  'build, built',
  'buy, bought',
  'child, children',
  'choose, chose, chosen, choice',
  'come, came',
  'die, death, dead',
  'draw, drew, drawn',
  'drive, drove, driven',
  'fall, fell, fallen',
  'fight, fought',
  'find, found',
  'flee, fled, flight',
  'forbid, forbade, forbidden',
  'give, gave, given',
  'go, went, gone',
  'grow, grew, grown, growth',
  'hold, held',
  'keep, kept',
  'know, knew, known',
  'lead, led',
  'lend, lent',
  'lose, lost, loss',
  'leave, left',
  'make, made',
  'man, men',
  'meet, met',
  'pay, paid',
  'recognise, recognition',
  'rise, rose, risen',
  'see, saw, seen',
  'seize, seizure, seizures',
  'sell, sold',
  'send, sent',
  'shoot, shot',
  'sing, sang, sung',
  'sink, sank, sunk',
  'sit, sat',
  'speak, spoke, spoken, speech',
  'spend, spent',
  'steal, stole, stolen',
  'strike, struck',
  'take, took, taken',
  'teach, taught',
  'tell, told',
  'wife, wives',
  'win, won',
  'woman, women',
  'write, wrote, written',
];

/** What a question looks for, by its word for it. */
const SOUGHT: ReadonlyMap<string, readonly string[]> = new Map([['why', ['motive', 'reason', 'because']]]);

const rows = ROWS.map((row) => row.split(', ').map((text) => ({ text, words: normalForm(text).split(' ') })));
const irregular = new Map(IRREGULAR.flatMap((row) => row.split(', ').map((form, _, all) => [form, all] as const)));

/** The words at a place in a query that others are used for: how many they are, and the others, of every row. The longest run first. */
export function otherWordsAt(words: readonly string[], at: number): { length: number; others: string[] } | undefined {
  const found = rows.flatMap((row) => row.filter(({ words: own }) => own.every((word, index) => isSame(words[at + index] ?? '', word))));
  const length = Math.max(0, ...found.map(({ words: own }) => own.length));
  if (length === 0) return undefined;
  const longest = found.filter(({ words: own }) => own.length === length);
  const others = rows.filter((row) => row.some((one) => longest.includes(one))).flat();
  return { length, others: [...new Set(others.filter((one) => !longest.includes(one)).map(({ text }) => text))] };
}

/** The other forms of a word that no ending explains: paid, for pay. A word as Americans write it is one as the book does. */
export function irregularForms(word: string): string[] {
  const british = inBritish(word);
  const forms = irregular.get(british)?.filter((form) => form !== word) ?? [];
  return british === word ? forms : [...new Set([british, ...forms])];
}

/** Recognized, labor, center as recognised, labour, centre. */
function inBritish(word: string): string {
  return word
    .replace(/iz(e[drs]?|ers|ing|ations?)$/, 'is$1')
    .replace(/^(behavi|col|fav|harb|hon|lab|neighb)or/, '$1our')
    .replace(/^(cent|theat)er(s?)$/, '$1re$2')
    .replace(/^(def|off)ense/, '$1ence')
    .replace(/^program(s?)$/, 'programme$1');
}

/** The words by which the answer to a question is spoken of: motive, for why. */
export function soughtBy(word: string): string[] {
  return [...(SOUGHT.get(word) ?? [])];
}
