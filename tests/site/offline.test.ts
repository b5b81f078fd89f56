import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type FileList, LIST } from '../../src/offline/file-list.ts';
import { SITES } from '../sites.ts';
import { pagesOf } from './pages.ts';

describe.each(SITES)('offline, the site $name', (site) => {
  const { files } = JSON.parse(readFileSync(join(site.folder, LIST), 'utf8')) as FileList;
  const paths = files.map(([path]) => path);

  test('the whole book is every page but the specimen and the one for what is not here, and their scripts and fonts', () => {
    const pages = pagesOf(site);
    const left = pages.map(({ address }) => address.slice(site.base.length + 1)).filter((page) => !paths.includes(page));
    expect(left).toEqual(['404.html', 'specimen/']);
    const asked = pages.flatMap(({ html }) =>
      Array.from(html.matchAll(/(?:src|href)="[^"]*?\/(_astro\/[^"]+)"/g), ([, file = '']) => file),
    );
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((file) => !paths.includes(file))).toEqual([]);
  });

  test('every file of the list is served, and as large as the list says', () => {
    const wrong = files.filter(([path, bytes]) => {
      const file = path.replace(/\?.*/, '').replace(/(^|\/)$/, '$1index.html');
      return statSync(join(site.folder, file), { throwIfNoEntry: false })?.size !== bytes;
    });
    expect(wrong).toEqual([]);
  });
});
