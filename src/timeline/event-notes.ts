import type { Book } from '../book/book.ts';
import type { Entry } from '../book/read-entries.ts';
import { composeNotes, type Note } from '../citations/compose-notes.ts';
import type { TimelineEvent } from '../schemas/event.ts';

/**
 * The note of each event, by its id. Every note gives its words in full: a claim that a second event rests on is composed apart, for
 * “words in note 12” would say nothing on a page whose notes bear no numbers.
 */
export function eventNotes(events: readonly Entry<TimelineEvent>[], book: Book): Map<string, Note> {
  const notes = new Map<string, Note>();
  let waiting = events;
  while (waiting.length > 0) {
    const cited = new Set<string>();
    const [now, later]: [Entry<TimelineEvent>[], Entry<TimelineEvent>[]] = [[], []];
    for (const event of waiting) {
      const again = event.value.evidence.some((id) => cited.has(id));
      for (const id of event.value.evidence) cited.add(id);
      (again ? later : now).push(event);
    }
    const composed = composeNotes(
      now.map(({ value }) => value.evidence),
      book,
    );
    now.forEach(({ id }, index) => {
      const note = composed[index];
      if (note) notes.set(id, note);
    });
    waiting = later;
  }
  return notes;
}
