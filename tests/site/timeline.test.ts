import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { toString as textOf } from 'hast-util-to-string';
import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { soundBook } from '../../src/book/check.ts';
import { eventDate, stretchOf } from '../../src/timeline/event-date.ts';
import { SITES } from '../sites.ts';
import { type BuiltPage, chaptersOf, elementsOf, pagesOf } from './pages.ts';

const [root] = SITES;
const { events } = soundBook(process.cwd());
const page = pagesOf(root).find(({ address }) => address === '/timeline/');
if (page === undefined) throw new Error('There is no timeline.');
const { html } = page;

/** The elements below another that bear a class. */
function classed(name: string, within: Element | BuiltPage): Element[] {
  const tree = 'tree' in within ? within.tree : { type: 'root' as const, children: [within] };
  return elementsOf(tree).filter(({ properties }) => Array.isArray(properties['className']) && properties['className'].includes(name));
}

test('every event stands at its address, in order, with its date, its section and words that support it', () => {
  const items = elementsOf(page.tree).filter(({ tagName, properties }) => tagName === 'li' && properties['dataNames'] !== undefined);
  expect(items.map(({ properties }) => properties['id'])).toEqual(events.map(({ id }) => id));
  const lacking = items.flatMap((item, index) => {
    const event = events[index];
    if (event === undefined) return [];
    const [slug, section] = event.value.section.split('#');
    const [when] = classed('when', item);
    const [told] = classed('told', item);
    return [
      !(when && textOf(when).trim().startsWith(eventDate(event.value))) && 'date',
      told?.properties['href'] !== `/${slug}/${section === undefined ? '' : `#${section}`}` && 'section',
      classed('note-quote', item).length === 0 && 'quotation',
      classed('standing', item).length === 0 && 'standing',
    ].flatMap((what) => (what ? `${event.id}: ${what}` : []));
  });
  expect(lacking).toEqual([]);
});

test('the picture has a mark for every event, a link that is named by its date and a few words', () => {
  const marks = ['tick', 'open', 'solid'].flatMap((form) => classed(form, page)).filter(({ tagName }) => tagName === 'a');
  const named = marks.map((mark) => [mark.properties['href'], textOf(mark).trim()]).sort();
  expect(named).toEqual(events.map(({ id, value }) => [`#${id}`, `${eventDate(value)}: ${value.short}`]).sort());
});

test('the timeline keeps to 60 kB, its script included', () => {
  const scripts = join(root.folder, '_astro');
  const own = readdirSync(scripts).filter((file) => file.startsWith('timeline.'));
  expect(own.length).toBe(1);
  const sizes = [Buffer.from(html), ...own.map((file) => readFileSync(join(scripts, file)))].map((data) => brotliCompressSync(data).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000);
});

test('the rail of a chapter has a tick for each of its events of the years 1949 to 1964, under links with names', () => {
  for (const chapter of chaptersOf(root)) {
    const own = events.filter(({ value }) => {
      const { from, to } = stretchOf(value.date);
      return `/${value.section.split('#')[0]}/` === chapter.address && from >= 1949 && to <= 1965;
    });
    // An axis of a chart has ticks too.
    const links = classed('tick', chapter).filter(({ tagName }) => tagName === 'a');
    const ticks = links.flatMap((link) => elementsOf({ type: 'root', children: [link] }).filter(({ tagName }) => tagName === 'rect'));
    expect(ticks.length, chapter.address).toBe(own.length);
    for (const link of links) expect(textOf(link).trim(), chapter.address).toMatch(/\d{4}: .+/);
  }
});
