import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HitData } from './candidates.ts';
import { planQuery } from './plan-query.ts';
import { recordText } from './record-text.ts';
import { REGISTER, type Register, SECTIONS } from './register.ts';
import { scoreRecord } from './score-record.ts';
import { SIGN } from './sign.ts';
import type { Spelling } from './spellings.ts';

/**
 * Writes the register of names (see register): each name's sections in the order that the whole search would give them.
 * @param site the folder of the built site, its table of spellings in it
 * @param kept what the index keeps of the sections
 */
export function writeRegister(site: string, kept: readonly HitData[]): void {
  const sections = kept
    .map((data) => ({
      data,
      text: recordText(data.content, data.meta['title'] ?? '', data.meta['page'] ?? ''),
      tokens: new Set(data.content.split(SIGN)[2]?.split(/\s+/)),
    }))
    .sort((a, b) => (a.data.url < b.data.url ? -1 : 1));
  const spellings = JSON.parse(readFileSync(join(site, 'search/spellings.json'), 'utf8')) as Spelling[];
  const names: Register['names'] = {};
  for (const { name } of spellings) {
    const { terms } = planQuery(name, spellings);
    const [token] = terms.length === 1 ? terms.map((term) => term.token) : [];
    if (token === undefined) continue;
    // The index finds a name by its word; a section that has only a part of it is none of its own.
    const best = ranked(sections, ({ text, tokens }) => (tokens.has(token) ? scoreRecord(text, terms, [1])?.score : undefined));
    if (best.length > 0) names[token] = [best.length, ...best.slice(0, SECTIONS)];
  }
  const listed = sections.map(({ data: { url, meta } }): Register['sections'][number] => [
    url,
    meta['title'] ?? '',
    meta['page'] ?? '',
    meta['part'] ?? '',
    meta['period'] ?? '',
  ]);
  writeFileSync(join(site, REGISTER), JSON.stringify({ sections: listed, names } satisfies Register));
}

/** The places of the sections that have a score, the best first; of equals the first. */
function ranked<Section>(sections: readonly Section[], scoreOf: (section: Section) => number | undefined): number[] {
  return sections
    .flatMap((section, place) => {
      const score = scoreOf(section);
      return score === undefined ? [] : [{ place, score }];
    })
    .sort((a, b) => b.score - a.score || a.place - b.place)
    .map(({ place }) => place);
}
