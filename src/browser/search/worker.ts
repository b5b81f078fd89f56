import { suggest } from '../../search/suggest.ts';
import type { IndexFile } from './files.ts';
import { expectFiles, fetchAhead, type Index, isIncomplete, openIndex, takeFile } from './index-files.ts';
import type { Answer, Place, Question } from './messages.ts';
import { runSearch } from './run.ts';
import { loadSpellings } from './spellings.ts';

// The search runs here, off the page's own thread: a key is never late because an index is read.

let ready: { place: Place; index: ReturnType<typeof openIndex>; spellings: ReturnType<typeof loadSpellings> } | undefined;
/** The question asked last, and how many are being answered. */
let last: Question | undefined;
let busy = 0;

addEventListener('message', ({ data }: MessageEvent<Place | IndexFile | Question>) => {
  if ('file' in data) return takeFile(data);
  if ('base' in data) {
    expectFiles(data);
    ready = { place: data, spellings: loadSpellings(data), index: openIndex(data) };
    // Its failure is told to the one who asks.
    ready.index.then(() => setTimeout(ahead, PAUSE)).catch(() => undefined);
    return;
  }
  last = data;
  void answer(data);
});

/** How long the reader asks nothing before files are fetched ahead, in milliseconds. */
const PAUSE = 400;
let isAhead = false;
/** Stops what is fetched ahead: the first question has the line to itself. */
let first: AbortController | undefined = new AbortController();

function ahead(): void {
  if (isAhead || ready === undefined || !ready.place.ahead) return;
  if (busy > 0) return void setTimeout(ahead, PAUSE);
  isAhead = true;
  fetchAhead(ready.place, first?.signal).catch(() => {
    isAhead = false;
  });
}

/** Answers a question. One that is overtaken by the next is left at the first step that finds it so, and is not answered. */
async function answer(question: Question): Promise<void> {
  if (ready === undefined) return;
  const { place, index, spellings } = ready;
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
    const open = await index;
    const findings = await runSearch(question, known, whileWanted(open, isLast), (some) => {
      if (!isLast()) throw new Error('Overtaken.');
      if (!isIncomplete()) tell({ id, findings: some });
    });
    if (isIncomplete()) throw new Error('A file of the index did not come.');
    if (isLast()) tell({ id, findings });
  } catch {
    if (isLast()) tell({ id, failed: true });
  } finally {
    busy -= 1;
    first = undefined;
    setTimeout(ahead, PAUSE);
  }
}

/** An index that refuses a question which has been overtaken. */
function whileWanted({ ask, under }: Index, isLast: () => boolean): Index {
  const wanted = <T>(answered: T): T => {
    if (!isLast()) throw new Error('Overtaken.');
    return answered;
  };
  return { ask: async (...asked) => wanted(await ask(...asked)), under: async (...asked) => wanted(await under(...asked)) };
}

function tell(message: Answer): void {
  postMessage(message);
}
