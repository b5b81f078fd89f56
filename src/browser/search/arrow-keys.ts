/**
 * Moves the focus along some stops by the up and down arrow keys; nothing where it stands elsewhere, or at an end. While a word is being
 * composed, in Japanese or Korean, the arrows choose among its spellings.
 * @param stopsNow asked for the stops only when they are needed
 */
export function walk(event: KeyboardEvent, stopsNow: () => readonly HTMLElement[]): void {
  if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || event.isComposing) return;
  const stops = stopsNow();
  const here = document.activeElement instanceof HTMLElement ? stops.indexOf(document.activeElement) : -1;
  const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
  if (here === -1 || next === undefined) return;
  event.preventDefault();
  next.focus();
}
