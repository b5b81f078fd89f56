import type { HitData } from '../../search/candidates.ts';
import { placesFor } from '../../search/initials.ts';
import { matchesAt } from '../../search/match.ts';
import { type Plan, planQuery } from '../../search/plan-query.ts';
import type { RecordText } from '../../search/record-text.ts';
import { scoreRecord } from '../../search/score-record.ts';
import type { Spelling } from '../../search/spellings.ts';
import type { Term } from '../../search/terms.ts';
import { formsIn } from '../../search/word-ranges.ts';
import { yearsIn } from '../../search/years.ts';
import { drawn, readText } from './drawn.ts';
import type { Findings, Found, Question } from './messages.ts';

/** A section, its prose ready to be searched. */
export interface Section {
  data: HitData;
  text: RecordText;
}

/** Reads the sections' prose. */
export function readSections(sections: readonly HitData[]): Section[] {
  return sections.map((data) => ({ data, text: readText(data) }));
}

/**
 * Answers a question from the prose alone, while the index is on its way: in the same order, but for what stands in the notes. Undefined
 * where it holds no answer.
 */
export function firstAnswer(question: Question, known: readonly Spelling[], sections: readonly Section[]): Findings | undefined {
  const open = sections.filter((section) => isOpen(section, question));
  const plan = planQuery(question.typed, known);
  const { meant } = plan;
  const found = answer(plan, question, open, meant?.slips);
  if (found) return { ...found, also: plan.also };
  const instead = meant && answer(planQuery(meant.query, known), question, open);
  return instead && { ...instead, also: [], ...(meant && { meant }) };
}

function answer(
  { terms, queries: asked }: Plan,
  { most }: Question,
  sections: readonly Section[],
  slips: readonly string[] = [],
): Omit<Findings, 'also'> | undefined {
  const rarities = terms.map((term) => {
    const holding = sections.filter(({ text }) => holds(text, term)).length;
    return Math.log(1 + (sections.length - holding + 0.5) / (holding + 0.5));
  });
  const scored = sections.flatMap(({ data, text }) => {
    const score = scoreRecord(text, terms, rarities);
    return score ? [{ data, text, ...score }] : [];
  });
  const held = new Set(scored.flatMap((one) => one.held));
  if (scored.length === 0 || terms.some((term) => slips.includes(term.forms[0]?.words.join(' ') ?? '') && !held.has(term)))
    return undefined;
  scored.sort((a, b) => b.score - a.score || (a.data.url < b.data.url ? -1 : 1));
  const forms = formsIn(asked);
  const shown = scored.slice(0, most).map(({ data, text, place }): Found => drawn(data, text, place, forms));
  return { asked, sections: shown, entries: [], total: { sections: scored.length, entries: 0 }, facets: undefined };
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
