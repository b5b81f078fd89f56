import { suggest } from '../../search/suggest.ts';
import type { IndexFile } from './files.ts';
import { expectFiles, fetchAhead, isIncomplete, openIndex, takeFile } from './index-files.ts';
import type { Answer, Place, Question } from './messages.ts';
import { runSearch } from './run.ts';
import { loadSpellings } from './spellings.ts';

// The search runs here, off the page's own thread: a key is never late because an index is read.

let ready: { place: Place; index: ReturnType<typeof openIndex>; spellings: ReturnType<typeof loadSpellings> } | undefined;
let next: Question | undefined;
let busy = false;

addEventListener('message', ({ data }: MessageEvent<Place | IndexFile | Question>) => {
  if ('file' in data) return takeFile(data);
  if ('base' in data) {
    expectFiles(data);
    ready = { place: data, spellings: loadSpellings(data), index: openIndex(data) };
    // Its failure is told to the one who asks.
    ready.index.then(() => setTimeout(ahead, PAUSE)).catch(() => undefined);
    return;
  }
  next = data;
  if (!busy) void answer();
});

/** How long the reader asks nothing before files are fetched ahead, in milliseconds. */
const PAUSE = 400;
let isAhead = false;
/** Stops what is fetched ahead: the first question has the line to itself. */
let first: AbortController | undefined = new AbortController();

function ahead(): void {
  if (isAhead || ready === undefined || !ready.place.ahead) return;
  if (busy) return void setTimeout(ahead, PAUSE);
  isAhead = true;
  fetchAhead(ready.place, first?.signal).catch(() => {
    isAhead = false;
  });
}

/** Answers the last question asked; those that were overtaken are not answered. */
async function answer(): Promise<void> {
  busy = true;
  first?.abort();
  while (next !== undefined && ready !== undefined) {
    const question = next;
    next = undefined;
    const { place, index, spellings } = ready;
    try {
      const known = await spellings;
      const suggestions = suggest(question.typed, known).map(({ name, forms, native, path }) => ({
        name,
        native: native > 0 ? (forms[0] ?? '') : '',
        url: `${place.base}${path}`,
      }));
      tell({ id: question.id, suggestions });
      const findings = await runSearch(question, known, await index, (early) => {
        if (!isIncomplete() && next === undefined) tell({ id: question.id, findings: early });
      });
      if (isIncomplete()) throw new Error('A file of the index did not come.');
      tell({ id: question.id, findings });
    } catch {
      tell({ id: question.id, failed: true });
    }
  }
  busy = false;
  first = undefined;
  setTimeout(ahead, PAUSE);
}

function tell(message: Answer): void {
  postMessage(message);
}
