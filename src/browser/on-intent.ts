/**
 * Loads the tools of reading (previews, citing, links to passages) once the reader points, moves the focus or selects: a page that is
 * only opened does not carry them.
 */
const EVENTS = ['pointerover', 'focusin', 'selectionchange'] as const;

function start(event: Event): void {
  // Whoever searches is not reading yet, and needs the line.
  if (document.activeElement?.closest('search-panel, search-door')) return;
  for (const name of EVENTS) document.removeEventListener(name, start);
  void import('./reading/start.ts').then(({ startReading }) => startReading(event.target));
}

for (const name of EVENTS) document.addEventListener(name, start, { passive: true });

export {};
