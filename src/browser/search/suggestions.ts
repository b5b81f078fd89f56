import { element } from './element.ts';
import type { Suggestion } from './messages.ts';

/** Names that what is typed begins, each a button that searches for it, and a link to its entry where it is typed in full. */
export function drawSuggestions(suggestions: readonly Suggestion[], typed: string): (Node | string)[] {
  return suggestions.flatMap(({ name, native, url }) => {
    const button = element('button', '', native ? `${name} ${native}` : name);
    button.setAttribute('type', 'button');
    button.dataset['query'] = name;
    if (name.toLowerCase() !== typed.toLowerCase()) return [button, ' '];
    const entry = document.createElement('a');
    entry.href = url;
    entry.textContent = `Entry: ${name}`;
    return [entry, ' '];
  });
}
