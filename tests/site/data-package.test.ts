import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { csvParseRows } from 'd3-dsv';
import { expect, test } from 'vitest';
import { SITES } from '../sites.ts';

const text = { type: 'string', minLength: 1 };
/** What version 2 of the standard requires of a package of tables with a schema each: https://datapackage.org/standard/. */
const REQUIRED = {
  type: 'object',
  required: ['$schema', 'name', 'resources', 'licenses'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    licenses: { type: 'array', minItems: 1, items: { type: 'object', anyOf: [{ required: ['name'] }, { required: ['path'] }] } },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path', 'type', 'schema'],
        properties: {
          name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
          path: { type: 'string', pattern: '^(?!\\.\\.?/|/|~)[^\\\\]+$' },
          type: { const: 'table' },
          sources: { type: 'array', minItems: 1, items: { type: 'object', required: ['title'], properties: { title: text, path: text } } },
          schema: {
            type: 'object',
            required: ['fields'],
            properties: {
              fields: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['name', 'type', 'description'],
                  properties: { name: text, type: { enum: ['string', 'integer', 'number'] }, description: text },
                },
              },
            },
          },
        },
      },
    },
  },
};

const [root] = SITES;
const folder = join(root.folder, 'data');
const descriptor = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));

test('the descriptor has what the standard requires', () => {
  const ajv = new Ajv({ allErrors: true });
  expect(ajv.validate(REQUIRED, descriptor) ? [] : ajv.errors).toEqual([]);
});

test('every file is there, with the columns and the types its schema names', () => {
  for (const { path, schema } of descriptor.resources) {
    expect(existsSync(join(folder, path))).toBe(true);
    const [header = [], ...rows] = csvParseRows(readFileSync(join(folder, path), 'utf8'));
    expect(schema.fields.map(({ name }: { name: string }) => name)).toEqual(header);
    for (const row of rows) {
      expect(row).toHaveLength(header.length);
      for (const [place, cell] of row.entries()) if (schema.fields[place].type === 'integer' && cell !== '') expect(cell).toMatch(/^\d+$/);
    }
  }
});
