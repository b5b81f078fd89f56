import css from '../../styles/reading.css?inline';
import { addCiteButtons } from './cite-buttons.ts';
import { watchLinks } from './previews.ts';
import { watchSelection } from './selection.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/** Starts the tools of reading. What the reader is at already counts: the event that loaded them has passed. */
export function startReading(at: EventTarget | null): void {
  document.adoptedStyleSheets.push(sheet);
  addCiteButtons();
  watchSelection();
  watchLinks(at);
}
