import type { Agent, Source } from '../schemas/source.ts';

/** A source as CSL-JSON, the form citation processors and reference managers read. */
export type CslItem = Record<string, unknown> & { id: string; type: string };

/** Our source under its key, as a CSL item. Titles not in English carry our rendering in brackets, as Chicago asks. */
export function cslItem(id: string, source: Source): CslItem {
  const { kind: _kind, title, 'title-en': titleEn, lang, author, editor, translator, issued, note: _note, ...rest } = source;
  const { 'container-title': container, 'container-title-en': containerEn, ...plain } = rest;
  return {
    id,
    ...plain,
    // Chicago's note for a speech knows no collection: one that stands in a volume or database is cited as a part of it.
    ...(rest.type === 'speech' && container && { type: 'chapter' }),
    language: lang,
    title: bracketed(title, titleEn),
    ...(titleEn && { 'title-short': titleEn }),
    ...(container && { 'container-title': bracketed(container, containerEn) }),
    ...(author && { author: author.map(cslName) }),
    ...(editor && { editor: editor.map(cslName) }),
    ...(translator && { translator: translator.map(cslName) }),
    ...(issued && { issued: { 'date-parts': [issued.split('-').map(Number)] } }),
  };
}

function bracketed(title: string, english: string | undefined): string {
  return english ? `${title} [${english}]` : title;
}

function cslName(agent: Agent): Record<string, unknown> {
  if ('literal' in agent) return { literal: agent.literal };
  const { family, given, 'surname-first': surnameFirst } = agent;
  return { family, ...(given && { given }), ...(surnameFirst && { 'static-ordering': true }) };
}
