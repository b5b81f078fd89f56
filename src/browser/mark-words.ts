import './search-style.ts';
import { wordRanges } from '../search/word-ranges.ts';

/** Marks the words that were searched for (`?mark=`) in the text, with a bar to step through the marks and to clear them. */
export function markWords(): void {
  const words = new URLSearchParams(location.search).getAll('mark');
  const text = document.querySelector('article');
  if (text === null) return;
  const marks = textNodes(text).flatMap((node) => wrap(node, wordRanges(node.data, words)));
  if (marks.length > 0) document.body.append(bar(marks));
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

function bar(marks: HTMLElement[]): HTMLElement {
  const box = document.createElement('div');
  box.className = 'marks-bar';
  box.setAttribute('role', 'toolbar');
  box.setAttribute('aria-label', 'Marked words');
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  status.textContent = marks.length === 1 ? '1 mark' : `${marks.length} marks`;
  let place = -1;
  const step = (by: number) => {
    // Notes folded away on a narrow screen are passed over.
    const shown = marks.filter((mark) => mark.checkVisibility());
    place = (place + by + shown.length) % shown.length;
    const mark = shown[place];
    for (const other of marks) other.classList.toggle('here', other === mark);
    mark?.scrollIntoView({ block: 'center' });
    status.textContent = `${place + 1} of ${shown.length}`;
  };
  const clear = () => {
    for (const mark of marks) mark.replaceWith(...mark.childNodes);
    box.remove();
    history.replaceState(history.state, '', location.pathname + location.hash);
  };
  box.append(
    status,
    button('Previous', () => step(place === -1 ? 0 : -1)),
    button('Next', () => step(1)),
    button('Clear', clear),
  );
  return box;
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}
