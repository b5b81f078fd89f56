import { expect, test } from 'vitest';
import { LEDGER, withNoteDefinitions } from '../../src/markdown/note-definitions.ts';

test('each mark gets one definition, at the end, so that no line moves', () => {
  expect(withNoteDefinitions('One.[^a]\n\nTwo.[^b][^a]')).toBe(`One.[^a]\n\nTwo.[^b][^a]\n\n[^a]: ${LEDGER}\n\n[^b]: ${LEDGER}\n`);
});

test('a note that the writer wrote out keeps its own text', () => {
  const text = 'One.[^own]\n\n[^own]: A remark.';
  expect(withNoteDefinitions(text)).toBe(text);
});

test('text without marks is left as it is', () => {
  expect(withNoteDefinitions('Nothing [here] to note.')).toBe('Nothing [here] to note.');
});
