import './style.ts';
import { formsIn, wordRanges } from '../../search/word-ranges.ts';

/** Marks the words that were searched for (`?mark=`) in the text, with a bar to step through the marks and to clear them. */
export function markWords(): void {
  const asked = formsIn(new URLSearchParams(location.search).getAll('mark'));
  const text = document.querySelector('article');
  if (text === null) return;
  const marks = textNodes(text).flatMap((node) => wrap(node, wordRanges(node.data, asked)));
  if (marks.length > 0) place(bar(marks), text);
}

/** Sets the bar behind the heading that the reader landed on, or before the text: there the next press of Tab finds it. */
function place(box: HTMLElement, text: Element): void {
  const heading = landedOn()?.closest('.section-heading');
  if (heading) heading.after(box);
  else text.before(box);
}

/** What the address leads to on the page. */
function landedOn(): HTMLElement | null {
  return document.getElementById(decodeURIComponent(location.hash.slice(1)));
}

function textNodes(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('.mark, script, style, [data-pagefind-ignore]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

function wrap(node: Text, ranges: [number, number][]): HTMLElement[] {
  // From the last, so that the earlier places stay where they are.
  return ranges
    .toReversed()
    .map(([from, to]) => {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      const mark = document.createElement('mark');
      range.surroundContents(mark);
      return mark;
    })
    .reverse();
}

function bar(marks: readonly HTMLElement[]): HTMLElement {
  const box = document.createElement('aside');
  box.className = 'marks-bar';
  box.setAttribute('aria-label', 'Marked words');
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  status.textContent = marks.length === 1 ? '1 mark' : `${marks.length} marks`;
  // Between two marks at first: a step leads to the next, or the last, from where one landed.
  let place = firstFrom(marks, landedOn()) - 0.5;
  const step = (by: number) => {
    const next = by > 0 ? Math.floor(place + 1) : Math.ceil(place - 1);
    place = (next + marks.length) % marks.length;
    const mark = marks[place];
    for (const other of marks) other.classList.toggle('here', other === mark);
    if (mark) show(mark);
    status.textContent = `${place + 1} of ${marks.length}`;
  };
  const clear = () => {
    for (const mark of marks) mark.replaceWith(...mark.childNodes);
    document.querySelector('article')?.normalize();
    box.remove();
    history.replaceState(history.state, '', location.pathname + location.hash);
  };
  box.append(
    status,
    button('Previous', () => step(-1)),
    button('Next', () => step(1)),
    button('Clear', clear),
  );
  return box;
}

/** The place of the first mark at or after an element; the first of all when there is none. */
function firstFrom(marks: readonly HTMLElement[], landed: Element | null): number {
  const at = landed === null ? 0 : marks.findIndex((mark) => !(landed.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_PRECEDING));
  return Math.max(at, 0);
}

/** Brings a mark into view. One in a note that is folded away opens the note, which closes again by itself. */
function show(mark: HTMLElement): void {
  const note = mark.closest<HTMLElement>('[popover]');
  for (const open of document.querySelectorAll<HTMLElement>('[popover]:popover-open')) if (open !== note) open.hidePopover();
  if (note && !note.checkVisibility()) {
    note.parentElement?.scrollIntoView({ block: 'center' });
    note.showPopover();
  }
  mark.scrollIntoView({ block: 'center' });
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}
