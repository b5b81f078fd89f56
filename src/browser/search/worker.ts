import { suggest } from '../../search/suggest.ts';
import type { Spelling } from '../../search/spellings.ts';
import type { IndexFile } from './files.ts';
import { firstAnswer } from './first-answer.ts';
import { type Index, isIncomplete, takeFile } from './index-files.ts';
import type { Answer, Findings, Place, Question } from './messages.ts';
import { nameAnswer } from './name-answer.ts';
import { Ready } from './ready.ts';
import { runSearch, type Source } from './run.ts';

// The search runs here, off the page's own thread: a key is never late because an index is read.

let ready: Ready | undefined;
/** The question asked last, and how many are being answered. */
let last: Question | undefined;
let busy = 0;
/** What the index has answered last: asked again, narrowed or for more, it is not first answered without it. */
let answered = '';

addEventListener('message', ({ data }: MessageEvent<Place | IndexFile | Question>) => {
  if ('file' in data) return takeFile(data);
  if ('base' in data) {
    ready = new Ready(data, () => busy > 0);
    return;
  }
  last = data;
  void answer(data);
});

/** Answers a question. One that is overtaken by the next is left at the first step that finds it so, and is not answered. */
async function answer(question: Question): Promise<void> {
  if (ready === undefined) return;
  const { place, index, spellings } = ready;
  const { id } = question;
  const isLast = () => last === question;
  busy += 1;
  ready.wake();
  try {
    const known = await spellings;
    if (!isLast()) return;
    const suggestions = suggest(question.typed, known).map(({ name, forms, native, path }) => ({
      name,
      native: native > 0 ? (forms[0] ?? '') : '',
      url: `${place.base}${path}`,
    }));
    // Where an answer is a moment away, the names are told with it: shown by themselves they would cost a slow phone a frame.
    let isSuggested = ready.read.length === 0;
    if (isSuggested) tell({ id, suggestions });
    const show = (findings: Findings) => {
      tell(isSuggested ? { id, findings } : { id, suggestions, findings });
      isSuggested = true;
    };
    if (question.typed !== answered) {
      for await (const findings of firstAnswers(question, known, ready)) {
        if (!isLast()) return;
        if (!isIncomplete()) show(findings);
      }
    }
    const source = whileWanted(ready, await index, isLast);
    const findings = await runSearch(question, known, source, (some) => {
      if (!isLast()) throw new Error('Overtaken.');
      if (!isIncomplete()) show(some);
    });
    if (isIncomplete()) throw new Error('A file of the index did not come.');
    if (!isLast()) return;
    show(findings);
    answered = question.typed;
  } catch {
    if (isLast()) tell({ id, failed: true });
  } finally {
    busy -= 1;
    ready.rest();
  }
}

/** What can be answered without the index: a name from the register, then, where that was without its words, or another question, from the sections. */
async function* firstAnswers(question: Question, known: readonly Spelling[], ready: Ready): AsyncGenerator<Findings> {
  const named = nameAnswer(question, known, await ready.register, ready.read);
  if (named) yield named;
  if (named ? ready.read.length > 0 : ready.isAtHand) return;
  await ready.sections;
  const findings = named ? nameAnswer(question, known, await ready.register, ready.read) : firstAnswer(question, known, ready.read);
  if (findings) yield findings;
}

/** What a search is run on, but it refuses a question which has been overtaken. */
function whileWanted(ready: Ready, { ask, under, records }: Index, isLast: () => boolean): Source {
  const wanted = <T>(answered: T): T => {
    if (!isLast()) throw new Error('Overtaken.');
    return answered;
  };
  return {
    records,
    ask: async (...asked) => wanted(await ask(...asked)),
    under: async (...asked) => wanted(await under(...asked)),
    texts: async () => wanted(await ready.texts()),
  };
}

function tell(message: Answer): void {
  postMessage(message);
}
