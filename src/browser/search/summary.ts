import type { Findings } from './messages.ts';

/** What was found, in a sentence for the status line. */
export function summary({ meant, total, sections }: Findings): string {
  if (total.sections + total.entries === 0) return 'Nothing found.';
  const told = [
    total.sections > 0 ? count(total.sections, 'section') : '',
    total.entries > 0 ? count(total.entries, 'entry', 'entries') : '',
  ].filter(Boolean);
  const shown = total.sections > sections.length ? ` The best ${sections.length} sections are shown.` : '';
  return `${meant ? `Nothing under what you typed. ${meant.name}: ` : ''}${told.join(', ')}.${shown}`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
