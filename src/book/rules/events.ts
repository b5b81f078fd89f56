import { endsOf, eventDate } from '../../timeline/event-date.ts';
import { namesIn, plainLine } from '../../timeline/line.ts';
import type { Fault } from '../../faults/fault.ts';
import { didYouMean } from '../../faults/nearest.ts';
import type { Claim } from '../../schemas/claim.ts';
import type { TimelineEvent } from '../../schemas/event.ts';
import { type Book, byId } from '../book.ts';
import { figuresIn, figuresOfClaim } from '../figures.ts';
import { claimsCitedIn, sectionKeys, sectionsCiting } from '../sections.ts';
import type { Entry } from '../read-entries.ts';

/** A line is read at a glance, and the words on the rail stand in one line on a phone. */
const LONGEST = { words: 22, short: 28 };

/** Each event is dated by its claims, told by a section that cites them, links names that are there, and stands in order. */
export function eventFaults(book: Book, hidden: ReadonlySet<string>): Fault[] {
  return book.events.flatMap((event, index) => {
    const fault = (message: string): Fault => ({ file: event.file, line: event.line, message: `event "${event.id}" ${message}` });
    return [
      ...dateFaults(event.value),
      ...idFaults(event),
      ...orderFaults(event, book.events[index - 1]),
      ...lengthFaults(event.value),
      ...nameFaults(event.value, book, hidden),
      ...evidenceFaults(event.value, book, hidden),
      ...sectionFaults(event.value, book, hidden),
    ].map(fault);
  });
}

function dateFaults({ date, uncertain }: TimelineEvent): string[] {
  const [from, to] = endsOf(date);
  if (from > to) return [`ends before it begins: "${date}".`];
  if (uncertain && from === to) return [`is uncertain, and dated "${date}". Give the days it may have been, as "1952-01-28/1952-01-29".`];
  return [];
}

function idFaults({ id, value }: Entry<TimelineEvent>): string[] {
  const [from] = endsOf(value.date);
  const rest = id.slice(from.length);
  // A bare year is the address of the year's own heading; a bare month would be a day's once the day is known.
  const sound = id.startsWith(from) && (rest === '' ? from.length === 10 : /^(?:-[a-z][a-z0-9]*)+$/.test(rest));
  if (sound) return [];
  const example = from.length === 10 ? `"${from}" or "${from}-a-word"` : `"${from}-a-word"`;
  return [`is dated "${value.date}", with which its id must begin: ${example}.`];
}

function orderFaults({ value }: Entry<TimelineEvent>, before: Entry<TimelineEvent> | undefined): string[] {
  if (before === undefined || before.value.date <= value.date) return [];
  return [`of "${value.date}" stands after "${before.id}" of "${before.value.date}". Events stand in order of their dates.`];
}

function lengthFaults({ line, short }: TimelineEvent): string[] {
  const words = plainLine(line).split(/\s+/).length;
  const faults: string[] = [];
  if (words > LONGEST.words) faults.push(`has a line of ${words} words. At most ${LONGEST.words} are read at a glance.`);
  if (short.length > LONGEST.short) faults.push(`has "short" of ${short.length} characters. At most ${LONGEST.short} fit the rail.`);
  return faults;
}

function nameFaults({ line }: TimelineEvent, { names }: Book, hidden: ReadonlySet<string>): string[] {
  const ids = [...byId(names).keys()];
  return namesIn(line)
    .filter((id) => !ids.includes(id) && !hidden.has(`name:${id}`))
    .map((id) => `links (name:${id}), which names no one in content/names/. ${didYouMean(id, ids, (key) => `(name:${key})`)}`);
}

function evidenceFaults(event: TimelineEvent, book: Book, hidden: ReadonlySet<string>): string[] {
  if (event.evidence.length === 0) return ['cites no claim. Give at least one under "evidence:".'];
  const ledger = byId(book.claims);
  const unknown = event.evidence.filter((id) => !ledger.has(id));
  if (unknown.length > 0)
    return unknown
      .filter((id) => !hidden.has(`claim:${id}`))
      .map((id) => `cites "${id}", which names no evidence. ${didYouMean(id, [...ledger.keys()], (key) => `"${key}"`)}`);
  return figureFaults(
    event,
    event.evidence.flatMap((id) => ledger.get(id)?.value ?? []),
  );
}

/** The date and the figures of an event are those of its claims. */
function figureFaults(event: TimelineEvent, claims: Claim[]): string[] {
  const known = new Set(claims.flatMap(figuresOfClaim));
  const missing = (text: string) => [...new Set(figuresIn(text).filter((figure) => !known.has(figure)))];
  const cited = event.evidence.map((id) => `"${id}"`).join(' and ');
  const dates = claims.flatMap(({ date = [] }) => date).map((date) => `"${date}"`);
  const dated = dates.length > 0 ? ` ${dates.length > 1 ? 'Their own dates' : 'Its own date'}: ${dates.join(', ')}.` : '';
  const told = (found: string[], where: string) =>
    found.length === 0
      ? []
      : [
          `has ${found.map((figure) => `"${figure}"`).join(' and ')} in its ${where}, which ${cited} ${event.evidence.length > 1 ? 'do' : 'does'} not hold.`,
        ];
  return [
    ...told(missing(eventDate(event)), 'date').map((message) => `${message}${dated}`),
    ...told(missing(`${plainLine(event.line)} ${event.short}`), 'line'),
  ];
}

function sectionFaults({ section, evidence }: TimelineEvent, book: Book, hidden: ReadonlySet<string>): string[] {
  const [slug = ''] = section.split('#');
  const chapter = book.chapters.find((one) => one.slug === slug);
  if (chapter === undefined && hidden.has(`chapter:${slug}`)) return [];
  const keys = chapter === undefined ? book.chapters.map((one) => one.slug) : sectionKeys(chapter);
  if (chapter === undefined || !keys.includes(section))
    return [`names the section "${section}", which the book does not have. ${didYouMean(section, keys, (key) => `"${key}"`)}`];
  const cited = claimsCitedIn(section, chapter);
  return evidence
    .filter((id) => book.claims.some((claim) => claim.id === id) && !cited.has(id))
    .map((id) => {
      const others = sectionsCiting(id, book.chapters);
      const remedy = others.length > 0 ? `Cited in: ${others.map((key) => `"${key}"`).join(', ')}.` : 'No section cites it.';
      return `names the section "${section}", which does not cite "${id}". ${remedy}`;
    });
}
