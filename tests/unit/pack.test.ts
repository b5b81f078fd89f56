import { expect, test } from 'vitest';
import { unpack } from '../../src/search/pack.ts';

test('a pack gives back the files that went into it, whatever bytes they hold', () => {
  const head = new TextEncoder().encode('[["index/a.pf_index",3],["fragment/b.pf_fragment",2]]\n');
  const files = unpack(new Uint8Array([...head, 10, 0, 255, 10, 10]));
  expect(files.map(([file, bytes]) => [file, [...new Uint8Array(bytes)]])).toEqual([
    ['index/a.pf_index', [10, 0, 255]],
    ['fragment/b.pf_fragment', [10, 10]],
  ]);
});
