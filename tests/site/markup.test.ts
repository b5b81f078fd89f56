import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { SITES } from '../sites.ts';
import { pagesOf } from './pages.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // How an attribute without value is written is the compiler's choice.
    'attribute-empty-style': 'off',
    // An event's address is its date: #1959-08-13. No style sheet or script of ours reads an id where a digit first would be wrong.
    'valid-id': ['error', { relaxed: true }],
    // A frame that scrolls takes the keyboard, and is a region so that it has a name: a <section> would count as a part of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
});

const [root] = SITES;

describe('the markup is valid', () => {
  for (const { address, html } of pagesOf(root))
    test(address, async () => {
      const { results } = await validator.validateString(html);
      const faults = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
      );
      expect(faults).toEqual([]);
    });
});
