import { candidatesFor, type Hit, type HitData } from '../../search/candidates.ts';
import { initialsOf } from '../../search/initials.ts';
import { type Plan, planQuery } from '../../search/plan-query.ts';
import type { RecordText } from '../../search/record-text.ts';
import { type Score, scoreRecord } from '../../search/score-record.ts';
import type { Spelling } from '../../search/spellings.ts';
import { type Term, termsOf } from '../../search/terms.ts';
import { drawn, textOf } from './drawn.ts';
import { formsIn } from '../../search/word-ranges.ts';
import { facetsOf, narrowed } from './facets.ts';
import { turn } from './idle.ts';
import { raritiesOf, type Section } from './first-answer.ts';
import type { Index } from './index-files.ts';
import type { Findings, Question } from './messages.ts';

/** Entries of the apparatus that are shown. */
const ENTRIES = 6;
/** Records read beyond those wanted, where not all are: the likeliest by the index is not always the best by its text. */
const SPARE = { sections: 8, entries: 2 };
/** Records read at most beyond those wanted, where many that the index named do not answer: a reader still typing is not kept waiting. */
const MOST_READ = 40;

/** What a search is run on. */
export interface Source extends Index {
  /** Waits for the texts of all sections, where they come ahead: undefined where not, and the line is spared. */
  texts(): Promise<readonly Section[] | undefined>;
}

/**
 * Runs a search in every spelling. The index names the records that may answer; whether one does, and how well, its own text decides.
 * @param early told of the sections as soon as they are found, before the entries; what it throws ends the search
 */
export async function runSearch(
  question: Question,
  known: readonly Spelling[],
  index: Source,
  early: (findings: Findings) => void = () => undefined,
): Promise<Findings> {
  const plan = planQuery(question.typed, known);
  const { queries, also, otherwise, meant } = plan;
  const found =
    (await find(plan, question, index, (some) => early({ also, ...some }), meant?.slips)) ??
    (otherwise === undefined
      ? undefined
      : await find({ terms: termsOf(otherwise), queries: [otherwise] }, question, index, (some) => early({ also, ...some })));
  if (found) return { also, ...found };
  // Nothing as typed, or not what may be a slip: what was perhaps meant is shown at once.
  const instead = meant && planQuery(meant.query, known);
  const rescued = instead && (await find(instead, question, index, (some) => early({ also: [], ...(meant && { meant }), ...some })));
  if (rescued) return { also: [], ...(meant && { meant }), ...rescued };
  const total = { sections: 0, entries: 0 };
  const unmended = meant && (await find(plan, question, index, (some) => early({ also, ...some })));
  if (unmended) return { also, ...unmended };
  return { asked: queries, also, ...(meant && { meant }), sections: [], entries: [], total, facets: { parts: {}, kinds: {}, years: {} } };
}

async function find(
  { terms, queries: asked }: Pick<Plan, 'terms' | 'queries'>,
  question: Question,
  index: Source,
  early: (some: Omit<Findings, 'also' | 'meant'>) => void,
  slips: readonly string[] = [],
): Promise<Omit<Findings, 'also' | 'meant'> | undefined> {
  if (terms.length === 0) return undefined;
  const candidates = await candidatesFor(terms, index.records, index.ask);
  if (candidates.hits.length === 0) return undefined;
  const hits = await narrowed(candidates.hits, question, index);
  const sectionIds = await index.under('kind', 'section');
  const isSection = ({ id }: Hit) => sectionIds.has(id);
  // Their few texts come beside those of the sections.
  const entriesRead = likeliest(
    hits.filter((hit) => !isSection(hit)),
    terms,
    candidates.rarities,
    ENTRIES,
    SPARE.entries,
  );
  entriesRead.catch(() => undefined);
  const texts = await index.texts();
  const sectionHits = hits.filter(isSection);
  const sections = await (texts
    ? likeliest(sectionHits, terms, raritiesOf(terms, texts), question.most, hits.length)
    : likeliest(sectionHits, terms, candidates.rarities, question.most, SPARE.sections));
  const words = terms.filter(({ forms }) => slips.includes(forms[0]?.words.join(' ') ?? ''));
  const holds = (found: readonly Read[]) => words.every((word) => found.some(({ held }) => held.includes(word)));
  const forms = formsIn(asked);
  const draw = ({ data, text, place }: Read) => drawn(data, text, place, forms);
  const shown = sections.found.map(draw);
  if (shown.length > 0 && holds(sections.found))
    early({ asked, sections: shown, entries: [], total: { sections: sections.total, entries: 0 }, facets: undefined });
  const entries = await entriesRead;
  // With filters set, nothing under them is an answer too.
  const isNarrowed = hits.length < candidates.hits.length;
  if (!isNarrowed && sections.found.length + entries.found.length === 0) return undefined;
  if (!holds([...sections.found, ...entries.found])) return undefined;
  return {
    asked,
    sections: shown,
    entries: entries.found.map(draw),
    total: { sections: sections.total, entries: entries.total },
    facets: await facetsOf(candidates.hits, question, index),
  };
}

interface Read extends Score {
  data: HitData;
  text: RecordText;
}

/** Reads the likeliest records until enough answer, and puts them in order. What the index named and its text does not hold is left out. */
async function likeliest(
  hits: readonly Hit[],
  terms: readonly Term[],
  rarities: readonly number[],
  most: number,
  spare: number,
): Promise<{ found: Read[]; total: number }> {
  const read: Read[] = [];
  let refused = 0;
  let from = 0;
  while (from < hits.length && from < most + MOST_READ && read.length < most) {
    const batch = hits.slice(from, from + most - read.length + spare);
    from += batch.length;
    for (const data of await Promise.all(batch.map((hit) => hit.data()))) {
      const text = textOf(data);
      const score = scoreRecord(text, terms, rarities);
      if (score) read.push({ data, text, ...score });
      else refused += 1;
    }
  }
  read.sort((a, b) => b.score - a.score || (a.data.url < b.data.url ? -1 : 1));
  return { found: read.slice(0, most), total: hits.length - refused };
}

/** Sections read in one go, before a question that has come is taken. */
const IN_A_ROW = 6;

/** Reads all sections, so that no letter waits for a text to be read and its words to be put in order; gives the texts by address. */
export async function readTexts(index: Index): Promise<Map<string, RecordText>> {
  const sections = await index.under('kind', 'section');
  const hits = (await index.ask(null)).filter(({ id }) => sections.has(id));
  const texts = new Map<string, RecordText>();
  for (const [at, hit] of hits.entries()) {
    const data = await hit.data();
    const text = textOf(data);
    initialsOf(text.words);
    texts.set(data.url, text);
    if (at % IN_A_ROW === 0) await turn();
  }
  return texts;
}
