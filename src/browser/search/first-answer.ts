import { areEnough, type HitData, rarityOf } from '../../search/candidates.ts';
import { placesFor } from '../../search/initials.ts';
import { matchesAt } from '../../search/match.ts';
import { type Plan, planQuery } from '../../search/plan-query.ts';
import type { RecordText } from '../../search/record-text.ts';
import { scoreRecord } from '../../search/score-record.ts';
import type { Spelling } from '../../search/spellings.ts';
import { firmOf, type Term } from '../../search/terms.ts';
import { formsIn } from '../../search/word-ranges.ts';
import { yearsIn } from '../../search/years.ts';
import { drawn, readText } from './drawn.ts';
import type { Findings, Found, Question } from './messages.ts';

/** A section, ready to be searched. */
export interface Section {
  /** Its content is the prose alone. */
  data: HitData;
  /** The prose; the notes too, once they have come. */
  text: RecordText;
}

/** Reads the sections' prose. */
export function readSections(sections: readonly HitData[]): Section[] {
  return sections.map((data) => ({ data, text: readText(data) }));
}

/**
 * Answers a question from the sections alone, before the index does: in the same order, but for what stands in the notes while only the
 * prose has come. Undefined where they hold no answer.
 */
export function firstAnswer(question: Question, known: readonly Spelling[], sections: readonly Section[]): Findings | undefined {
  const plan = planQuery(question.typed, known);
  const { meant } = plan;
  const found = answer(plan, question, sections, meant?.slips);
  if (found) return { ...found, also: plan.also };
  const instead = meant && answer(planQuery(meant.query, known), question, sections);
  return instead && { ...instead, also: [], ...(meant && { meant }) };
}

/** What each term counts: more for one that few sections hold. */
export function raritiesOf(terms: readonly Term[], sections: readonly Section[]): number[] {
  return terms.map((term) => rarityOf(sections.filter(({ text }) => holds(text, term)).length, sections.length));
}

function answer(
  { terms, queries: asked }: Plan,
  question: Question,
  sections: readonly Section[],
  slips: readonly string[] = [],
): Omit<Findings, 'also'> | undefined {
  const rarities = raritiesOf(terms, sections);
  const scored = sections.flatMap((section) => {
    const score = isOpen(section, question) ? scoreRecord(section.text, terms, rarities) : undefined;
    return score ? [{ ...section, ...score }] : [];
  });
  const held = new Set(scored.flatMap((one) => one.held));
  if (scored.length === 0 || terms.some((term) => slips.includes(term.forms[0]?.words.join(' ') ?? '') && !held.has(term)))
    return undefined;
  const firm = firmOf(terms);
  const whole = scored.filter(({ held: of }) => firm.every((term) => of.includes(term)));
  const best = areEnough(whole.length, firm.length) ? whole : scored;
  best.sort((a, b) => b.score - a.score || (a.data.url < b.data.url ? -1 : 1));
  const forms = formsIn(asked);
  const shown = best.slice(0, question.most).map(({ data, text, place }): Found => drawn(data, text, place, forms));
  return { asked, sections: shown, entries: [], total: { sections: best.length, entries: 0 }, facets: undefined };
}

function holds({ words }: RecordText, { forms }: Term): boolean {
  return placesFor(words, forms).some((at) => forms.some((form) => matchesAt(words, at, form)));
}

/** Whether a narrowing lets a section through. */
function isOpen({ data }: Section, { parts, kinds, years }: Question): boolean {
  return (
    (kinds.length === 0 || kinds.includes('section')) &&
    (parts.length === 0 || parts.includes(data.meta['part'] ?? '')) &&
    (years.length === 0 || yearsIn(data.content).some((year) => years.includes(year)))
  );
}
