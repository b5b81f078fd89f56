import { expect, test } from 'vitest';
import type { ChapterFile } from '../../src/book/chapter-file.ts';
import { onRail, RAIL, railTracks } from '../../src/chapters/rail.ts';
import type { PartId } from '../../src/schemas/chapter.ts';

function chapter(number: number, part: PartId, period: string): ChapterFile {
  return {
    slug: `chapter-${number}`,
    number,
    file: `content/chapters/0${number}-chapter-${number}.mdx`,
    matter: { title: `Chapter ${number}`, part, period, standfirst: 'It tells something.' },
    sections: [],
    blocks: [],
    passages: [],
    notes: [],
    names: [],
    chapters: [],
    contested: [],
    timelines: [],
    charts: [],
    figures: 0,
    maps: [],
    words: 0,
  };
}

test('years outside the rail are held to its ends', () => {
  expect(onRail(1910)).toBe(0);
  expect(onRail(RAIL.from)).toBe(0);
  expect(onRail(1957)).toBe(50);
  expect(onRail(2000)).toBe(100);
});

test('a chapter spans its period, its last year included', () => {
  const [relations] = railTracks([chapter(1, 'relations', '1949/1950')]);
  expect(relations?.bars).toMatchObject([{ from: 0, length: 12.5, lane: 0 }]);
});

test('chapters of overlapping years stand on lines of their own; one that follows shares a line again', () => {
  const [relations] = railTracks([
    chapter(1, 'relations', '1950/1954'),
    chapter(2, 'relations', '1952/1957'),
    chapter(3, 'relations', '1955/1960'),
  ]);
  expect(relations?.bars.map(({ lane }) => lane)).toEqual([0, 1, 0]);
  expect(relations?.lanes).toBe(2);
});

test('each part with a track has one, and a chapter outside the rail has no bar', () => {
  const tracks = railTracks([chapter(1, 'frame', '1949/1964'), chapter(2, 'chongryon', '1955/1955'), chapter(3, 'chongryon', '1970/1971')]);
  expect(tracks.map(({ part }) => part)).toEqual(['relations', 'chongryon', 'repatriation']);
  expect(tracks.map(({ bars }) => bars.length)).toEqual([0, 1, 0]);
  expect(tracks.map(({ lanes }) => lanes)).toEqual([1, 1, 1]);
});
