import { expect, test } from 'vitest';
import { readBook } from '../../src/book/book.ts';
import { hexOf, tokenColour } from '../../src/pictures/colours.ts';
import { fontsFor } from '../../src/pictures/fonts.ts';
import { icoOf, markPng, markSvg } from '../../src/pictures/mark.ts';
import { socialOf, socialPicture } from '../../src/pictures/social.ts';

const book = readBook('.', []);
const [first] = book.chapters;

/** Width and height of a PNG, from its head. */
function sizeOf(png: Buffer): [number, number] {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test('colours come from the tokens of the light theme', () => {
  expect(hexOf(1, 0, 0)).toBe('#ffffff');
  expect(hexOf(0, 0, 0)).toBe('#000000');
  expect(hexOf(0.628, 0.2577, 29.23)).toBe('#ff0000');
  expect(tokenColour('--paper')).toMatch(/^#f[a-f][a-f0-9]{4}$/);
  expect(() => tokenColour('--nothing')).toThrow('src/styles/tokens.css has no colour --nothing');
});

test('macrons, breves, kanji and hangul each find a font, and an unknown script is told', async () => {
  const names = (await fontsFor('Chosŏn Ichirō 鳩山一郎 총련', 420)).map(({ name }) => name.replace(/-\d+-wght/, '-n-wght'));
  expect(new Set(names)).toEqual(
    new Set([
      'source-serif-4-latin-wght-normal',
      'source-serif-4-latin-ext-wght-normal',
      'noto-serif-jp-n-wght-normal',
      'noto-serif-kr-n-wght-normal',
    ]),
  );
  await expect(fontsFor('ภาษา', 420)).rejects.toThrow('No font of the pictures draws ภ.');
});

test('a chapter’s picture says its part, title, period and names in their script; the book’s its title', () => {
  for (const chapter of book.chapters) {
    const social = socialOf(book, chapter);
    expect(social.over).toContain(`Chapter ${chapter.number}`);
    expect(social.names).toMatch(/[\p{Script=Hangul}\p{Script=Han}]/u);
  }
  expect(socialOf(book)).toMatchObject({ over: '', title: 'Without Recognition', names: '' });
});

test('a social picture is 1200 by 630, light enough to be fetched, and the same each time', async () => {
  const png = await socialPicture(book, first);
  expect(sizeOf(png)).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(100_000);
  expect((await socialPicture(book, first)).equals(png)).toBe(true);
});

test('an .ico holds the mark’s sizes', async () => {
  const pictures = await Promise.all([16, 32].map(async (size) => ({ size, png: await markPng(size) })));
  expect(pictures.map(({ png }) => sizeOf(png))).toEqual([
    [16, 16],
    [32, 32],
  ]);
  const ico = icoOf(pictures);
  expect(ico.readUInt16LE(4)).toBe(2);
  const offset = ico.readUInt32LE(6 + 12);
  expect(ico.subarray(offset, offset + 4).equals((pictures[0]?.png ?? Buffer.alloc(0)).subarray(0, 4))).toBe(true);
});

test('the mark has the colours of the tokens, in both themes where a theme can be followed', () => {
  expect(markSvg()).toContain(`.b0{stroke:${tokenColour('--sea')}}`);
  expect(markSvg()).not.toContain('@media');
  expect(markSvg({ dark: true })).toContain(`.b0{stroke:${tokenColour('--sea', 'dark')}}`);
});
