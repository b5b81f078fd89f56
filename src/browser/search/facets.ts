import type { Hit } from '../../search/candidates.ts';
import { KINDS, type Kind } from '../../search/kinds.ts';
import { PART_LINES } from '../../search/part-lines.ts';
import { FILTER_YEARS } from '../../search/years.ts';
import type { Index } from './index-files.ts';
import type { Facets, Narrowing } from './messages.ts';

const FILTERS = { part: 'parts', kind: 'kinds', year: 'years' } as const;
type Filter = keyof typeof FILTERS;

/** The hits that a narrowing lets through. */
export async function narrowed(hits: readonly Hit[], narrowing: Narrowing, index: Index, but?: Filter): Promise<Hit[]> {
  let kept = [...hits];
  for (const [filter, field] of Object.entries(FILTERS) as [Filter, (typeof FILTERS)[Filter]][]) {
    const values: string[] = narrowing[field];
    if (values.length === 0 || filter === but) continue;
    const under = await Promise.all(values.map((value) => index.under(filter, value)));
    kept = kept.filter(({ id }) => under.some((ids) => ids.has(id)));
  }
  return kept;
}

/** How many hits each value of a filter would leave, the other filters standing. */
export async function facetsOf(hits: readonly Hit[], narrowing: Narrowing, index: Index): Promise<Facets> {
  const count = async (filter: Filter, values: readonly string[]) => {
    const open = await narrowed(hits, narrowing, index, filter);
    const counts = await Promise.all(
      values.map(async (value) => {
        const ids = await index.under(filter, value);
        return [value, open.filter(({ id }) => ids.has(id)).length] as const;
      }),
    );
    return Object.fromEntries(counts.filter(([, of]) => of > 0));
  };
  return {
    parts: await count('part', PART_LINES),
    kinds: (await count('kind', Object.keys(KINDS))) as Partial<Record<Kind, number>>,
    years: await count('year', FILTER_YEARS),
  };
}
