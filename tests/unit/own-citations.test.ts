import { Cite } from '@citation-js/core';
import { expect, test } from 'vitest';
import { readBook } from '../../src/book/book.ts';
import { exportItems } from '../../src/citations/exports.ts';
import { ownCitations } from '../../src/citations/own-citations.ts';
import { ownWorks } from '../../src/citations/own-works.ts';

const change = {
  id: 'first',
  value: { date: '2026-05-03', version: '1.2.0', kind: 'addition', what: 'All of it.', where: [] },
  file: 'content/changes.yaml',
  line: 1,
} as const;
const book = { ...readBook('tests/fixtures/sound', []), changes: [{ ...change, value: { ...change.value, where: [] } }] };
const { whole, chapters } = ownWorks(book, 'https://book.example/');
const [chapter] = chapters;
if (chapter === undefined) throw new Error('The fixture has no chapter.');
const [section] = chapter.sections;
if (section === undefined) throw new Error('The fixture has no section.');
const works = [whole, chapter, section];
const formed = ownCitations(works.map(({ item }) => item));
const TITLE = '<i>Without Recognition: Japan and North Korea, 1949–1964</i>';
const AT = 'https://book.example/first-contacts/';

// Compared by hand with the manuals: Chicago 18, 14.8 and 13.23; MLA 9, 5.54–5.67; APA 7, 10.3.
test.each([
  [
    'the book',
    whole.item.id,
    [
      `${TITLE}, version 1.2.0, May 3, 2026, https://book.example/.`,
      `${TITLE} (version 1.2.0), May 3, 2026. https://book.example/.`,
      `${TITLE}. Version 1.2.0, 3 May 2026, https://book.example/.`,
      `${TITLE} (Version 1.2.0). (2026, May 3). https://book.example/`,
    ],
  ],
  [
    'a chapter',
    chapter.item.id,
    [
      `“First Contacts,” in ${TITLE}, version 1.2.0, May 3, 2026, ${AT}.`,
      `“First Contacts.” In ${TITLE}, version 1.2.0, May 3, 2026. ${AT}.`,
      `“First Contacts.” ${TITLE}, version 1.2.0, 3 May 2026, ${AT}.`,
      `First contacts. (2026, May 3). In ${TITLE} (Version 1.2.0). ${AT}`,
    ],
  ],
  [
    'a section',
    section.item.id,
    [
      `“First Contacts: The Reply,” in ${TITLE}, version 1.2.0, May 3, 2026, ${AT}#reply.`,
      `“First Contacts: The Reply.” In ${TITLE}, version 1.2.0, May 3, 2026. ${AT}#reply.`,
      `“First Contacts: The Reply.” ${TITLE}, version 1.2.0, 3 May 2026, ${AT}#reply.`,
      `First contacts: The reply. (2026, May 3). In ${TITLE} (Version 1.2.0). ${AT}#reply`,
    ],
  ],
])('%s is cited in Chicago’s note and bibliography, MLA and APA, each with version and day', (_, id, expected) => {
  expect(formed.get(id)?.map(({ html }) => html)).toEqual(expected);
});

test.each(['bib', 'ris', 'json'] as const)('a file in %s is read again as what it was', (form) => {
  const [item] = new Cite(exportItems(form, [section.item])).data;
  expect(item).toMatchObject({
    type: 'chapter',
    title: 'First contacts: The reply',
    'container-title': 'Without Recognition: Japan and North Korea, 1949–1964',
    URL: `${AT}#reply`,
  });
  expect(JSON.stringify(item)).toContain('ersion 1.2.0');
  // RIS has but a year for a part of a book; the day stands in its note.
  expect(item?.issued).toMatchObject({ 'date-parts': [form === 'ris' ? [2026] : [2026, 5, 3]] });
});

test('each work has its own key in BibTeX', () => {
  const keys = Array.from(
    exportItems(
      'bib',
      works.map(({ item }) => item),
    ).matchAll(/^@\w+\{([^,]+),/gm),
    (match) => match[1],
  );
  expect(new Set(keys).size).toBe(works.length);
});
