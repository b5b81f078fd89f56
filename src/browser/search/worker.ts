import { planQuery } from '../../search/plan-query.ts';
import { suggest } from '../../search/suggest.ts';
import type { IndexFile } from './files.ts';
import { firstAnswer, readSections, type Section } from './first-answer.ts';
import { loadProse, loadSpellings } from './first-files.ts';
import { expectFiles, fetchAhead, firstFilesCame, type Index, isIncomplete, openIndex, takeFile } from './index-files.ts';
import type { Answer, Place, Question } from './messages.ts';
import { readAhead, runSearch } from './run.ts';

// The search runs here, off the page's own thread: a key is never late because an index is read.

interface Ready {
  place: Place;
  index: Promise<Index>;
  /** Whether all that a search may need is at hand: then the index answers at once. */
  isAtHand: boolean;
  spellings: ReturnType<typeof loadSpellings>;
  sections: Promise<Section[]>;
}

let ready: Ready | undefined;
/** The question asked last, and how many are being answered. */
let last: Question | undefined;
let busy = 0;
/** What the index has answered last: asked again, narrowed or for more, it is not first answered without it. */
let answered = '';

addEventListener('message', ({ data }: MessageEvent<Place | IndexFile | Question>) => {
  if ('file' in data) return takeFile(data);
  if ('base' in data) {
    ready = open(data);
    return;
  }
  last = data;
  void answer(data);
});

/** Opens the search: first what a first answer needs, and then the index. */
function open(place: Place): Ready {
  expectFiles(place);
  const index = firstFilesCame(place).then(() => openIndex(place));
  const opened: Ready = { place, index, isAtHand: false, spellings: loadSpellings(place), sections: loadProse(place).then(readSections) };
  // What the first question would have to make is made before it.
  opened.spellings.then((known) => [planQuery('xx', known), suggest('xx', known)]).catch(() => undefined);
  // The index's failure is told to the one who asks.
  index
    .then(async (asked) => {
      await asked.under('kind', 'section');
      setTimeout(ahead, PAUSE);
    })
    .catch(() => undefined);
  return opened;
}

/** How long the reader asks nothing before files are fetched ahead, in milliseconds. */
const PAUSE = 400;
let isAhead = false;
/** Stops what is fetched ahead: the first question has the line to itself. */
let first: AbortController | undefined = new AbortController();

function ahead(): void {
  if (isAhead || ready === undefined || !ready.place.ahead) return;
  if (busy > 0) return void setTimeout(ahead, PAUSE);
  isAhead = true;
  const opened = ready;
  fetchAhead(opened.place, first?.signal)
    .then(async (came) => {
      await readAhead(await opened.index, () => busy === 0);
      opened.isAtHand = came;
    })
    .catch(() => {
      isAhead = false;
    });
}

/** Answers a question. One that is overtaken by the next is left at the first step that finds it so, and is not answered. */
async function answer(question: Question): Promise<void> {
  if (ready === undefined) return;
  const { place, index, spellings, sections } = ready;
  const { id } = question;
  const isLast = () => last === question;
  busy += 1;
  first?.abort();
  try {
    const known = await spellings;
    if (!isLast()) return;
    const suggestions = suggest(question.typed, known).map(({ name, forms, native, path }) => ({
      name,
      native: native > 0 ? (forms[0] ?? '') : '',
      url: `${place.base}${path}`,
    }));
    tell({ id, suggestions });
    if (!ready.isAtHand && question.typed !== answered) {
      const findings = firstAnswer(question, known, await sections);
      if (!isLast()) return;
      if (findings && !isIncomplete()) tell({ id, findings });
    }
    const findings = await runSearch(question, known, whileWanted(await index, isLast), (some) => {
      if (!isLast()) throw new Error('Overtaken.');
      if (!isIncomplete()) tell({ id, findings: some });
    });
    if (isIncomplete()) throw new Error('A file of the index did not come.');
    if (!isLast()) return;
    tell({ id, findings });
    answered = question.typed;
  } catch {
    if (isLast()) tell({ id, failed: true });
  } finally {
    busy -= 1;
    first = undefined;
    setTimeout(ahead, PAUSE);
  }
}

/** An index that refuses a question which has been overtaken. */
function whileWanted({ ask, under, records }: Index, isLast: () => boolean): Index {
  const wanted = <T>(answered: T): T => {
    if (!isLast()) throw new Error('Overtaken.');
    return answered;
  };
  return { records, ask: async (...asked) => wanted(await ask(...asked)), under: async (...asked) => wanted(await under(...asked)) };
}

function tell(message: Answer): void {
  postMessage(message);
}
