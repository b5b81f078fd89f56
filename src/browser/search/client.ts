import { fetchFiles } from './files.ts';
import type { Answer, Place, Question } from './messages.ts';

/** The worker that searches, and who is told its answers. */
let worker: Worker | undefined;
let listener: ((answer: Answer) => void) | undefined;

/** Starts the search's worker and, beside it, fetches all that every search needs. Called early, when a search is likely. */
export function warmUp(): Worker {
  if (worker) return worker;
  const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker = started;
  const { base = '', index = '' } = document.documentElement.dataset;
  const line: unknown = Reflect.get(navigator, 'connection');
  const ahead = !(typeof line === 'object' && line !== null && Reflect.get(line, 'saveData') === true);
  const place: Place = { base, index, ahead };
  worker.postMessage(place);
  void fetchFiles(place, (file) => started.postMessage(file, file.bytes ? [file.bytes] : []));
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    // A worker whose index failed to come keeps it as failed: the next question goes to a new one.
    if ('failed' in data) stop();
    listener?.(data);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    stop();
    listener?.({ id: asked, failed: true });
  });
  return worker;
}

let asked = 0;

/** Asks the worker. Only the last one who asked is told the answers. */
export function ask(question: Question, answered: (answer: Answer) => void): void {
  asked = question.id;
  listener = answered;
  warmUp().postMessage(question);
}

function stop(): void {
  worker?.terminate();
  worker = undefined;
}
