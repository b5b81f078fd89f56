import type { HitData } from '../../search/candidates.ts';
import { planQuery } from '../../search/plan-query.ts';
import { type Register, SECTIONS, withoutText } from '../../search/register.ts';
import { scoreRecord } from '../../search/score-record.ts';
import type { Spelling } from '../../search/spellings.ts';
import type { Form, Term } from '../../search/terms.ts';
import { formsIn } from '../../search/word-ranges.ts';
import { drawn, withoutExcerpt } from './drawn.ts';
import type { Section } from './first-answer.ts';
import type { Findings, Found, Question } from './messages.ts';

/**
 * Answers a question that is a name, from the register: the sections in their order, and what they say where their prose has come.
 * Undefined where the question is another, or is narrowed, or wants more than the register holds.
 * @param sections the sections with their prose; none while it is on its way
 */
export function nameAnswer(
  question: Question,
  known: readonly Spelling[],
  register: Register,
  sections: readonly Section[],
): Findings | undefined {
  if (question.most > SECTIONS || [question.parts, question.kinds, question.years].some(({ length }) => length > 0)) return undefined;
  const plan = planQuery(question.typed, known);
  const [term] = plan.terms;
  const [total, ...best] = register.names[(plan.terms.length === 1 && term?.token) || ''] ?? [];
  if (total === undefined) return undefined;
  const forms = formsIn(plan.queries);
  const shown = best.flatMap((place) => {
    const listed = register.sections[place];
    return listed ? [found(withoutText(listed), plan.terms, forms, sections)] : [];
  });
  return { asked: plan.queries, also: plan.also, sections: shown, entries: [], total: { sections: total, entries: 0 }, facets: undefined };
}

function found(data: HitData, terms: readonly Term[], forms: readonly Form[], sections: readonly Section[]): Found {
  const text = sections.find((section) => section.data.url === data.url)?.text;
  const place = text && scoreRecord(text, terms, [1])?.place;
  // A section that has the name in its notes alone has no words of its prose to show.
  return text === undefined || place === undefined ? withoutExcerpt(data) : drawn(data, text, place, forms);
}
