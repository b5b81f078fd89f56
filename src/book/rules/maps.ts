import type { Fault } from '../../faults/fault.ts';
import { didYouMean } from '../../faults/nearest.ts';
import type { BookMap } from '../../schemas/map.ts';
import { type Book, byId } from '../book.ts';
import { figuresIn, figuresOfClaim } from '../figures.ts';
import type { Entry } from '../read-entries.ts';
import { twice } from './ids.ts';

/** No two maps share an id; whatever one draws stands in the register of places and in the ledger, and a section of the book tells it. */
export function mapFaults(book: Book, hidden: ReadonlySet<string>): Fault[] {
  const maps = [...byId(book.maps).keys()];
  const shown = book.chapters.flatMap(({ file, maps: own }) =>
    own
      .filter(({ id }) => !maps.includes(id) && !hidden.has(`map:${id}`))
      .map(({ id, line }) => ({
        file,
        line,
        message: `<Map name="${id}" /> names no map in content/maps.yaml. ${didYouMean(id, maps, (key) => `"${key}"`)}`,
      })),
  );
  return [...twice('map', book.maps), ...shown, ...book.maps.flatMap((map) => drawnFaults(map, book, hidden))];
}

function drawnFaults({ id, value, file, line }: Entry<BookMap>, book: Book, hidden: ReadonlySet<string>): Fault[] {
  const fault = (message: string): Fault => ({ file, line, message: `map "${id}" ${message}` });
  const throughs = value.lines.flatMap(({ through }) => through.filter((point) => typeof point === 'string'));
  const places = [...value.places.map(({ place }) => place), ...throughs].flatMap((place) => placeFaults(place, book, hidden));
  const told = [
    ...value.places.map((drawn) => ({ ...drawn, what: `the place "${drawn.place}"` })),
    ...value.lines.map((drawn) => ({
      ...drawn,
      tells: `${drawn.name}. ${drawn.short ?? ''} ${drawn.tells}`,
      what: `the line “${drawn.name}”`,
    })),
  ].flatMap((drawn) => toldFaults(drawn, book, hidden));
  return [...new Set([...captionFaults(value, book), ...places, ...told])].map(fault);
}

function placeFaults(place: string, { names }: Book, hidden: ReadonlySet<string>): string[] {
  const places = names.filter(({ kind }) => kind === 'places');
  const entry = places.find(({ id }) => id === place);
  if (entry === undefined && hidden.has(`name:${place}`)) return [];
  if (entry === undefined) {
    const keys = places.map(({ id }) => id);
    return [`draws "${place}", which is not in content/names/places.yaml. ${didYouMean(place, keys, (key) => `"${key}"`)}`];
  }
  if (entry.value.at !== undefined) return [];
  return [`draws "${place}", which has no point. Give it one at ${entry.file}:${entry.line}: at: [longitude, latitude].`];
}

/** The figures of a caption stand in what the map draws. */
function captionFaults({ caption, places, lines }: BookMap, { claims }: Book): string[] {
  const evidence = [...places, ...lines].flatMap((drawn) => drawn.evidence);
  const known = new Set(claims.filter(({ id }) => evidence.includes(id)).flatMap(({ value }) => figuresOfClaim(value)));
  const figures = [...new Set(figuresIn(caption))].filter((figure) => !known.has(figure));
  return figures.length > 0 ? [`says “${figures.join(', ')}” in its caption, which none of its claims holds.`] : [];
}

/** What is told of a place or a line rests on the ledger, and its section cites what it rests on. */
function toldFaults(
  { what, tells, evidence, section }: { what: string; tells: string; evidence: string[]; section: string },
  { chapters, claims }: Book,
  hidden: ReadonlySet<string>,
): string[] {
  const ledger = byId(claims);
  const unknown = evidence.filter((key) => !ledger.has(key));
  const named = unknown
    .filter((key) => !hidden.has(`claim:${key}`))
    .map((key) => `cites "${key}" for ${what}, which names no evidence. ${didYouMean(key, [...ledger.keys()], (k) => `"${k}"`)}`);
  const known = new Set(evidence.flatMap((key) => ledger.get(key)?.value ?? []).flatMap(figuresOfClaim));
  const figures = unknown.length > 0 ? [] : [...new Set(figuresIn(tells))].filter((figure) => !known.has(figure));
  const [slug = '', heading] = section.split('#');
  const chapter = chapters.find((one) => one.slug === slug);
  const lost = !isSection(chapter, heading);
  const cited = chapter?.notes.filter(({ line }) => chapter.sections.findLast((one) => one.line < line)?.id === heading) ?? [];
  return [
    ...named,
    ...(figures.length > 0 ? [`says “${figures.join(', ')}” of ${what}, which none of its claims holds.`] : []),
    ...(lost && !hidden.has(`chapter:${slug}`)
      ? [
          `sends the reader of ${what} to "${section}", which is no section. ${didYouMean(
            section,
            chapters.flatMap((one) => one.sections.flatMap(({ id }) => (id ? [`${one.slug}#${id}`] : []))),
            (key) => `"${key}"`,
          )}`,
        ]
      : []),
    ...(!lost && unknown.length === 0 && !cited.some(({ id }) => evidence.includes(id))
      ? [`sends the reader of ${what} to "${section}", which cites none of its claims: ${evidence.join(', ')}.`]
      : []),
  ];
}

function isSection(chapter: Book['chapters'][number] | undefined, heading: string | undefined): boolean {
  return heading !== undefined && (chapter?.sections.some(({ id }) => id === heading) ?? false);
}
