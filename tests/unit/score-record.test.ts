import { describe, expect, test } from 'vitest';
import { recordText } from '../../src/search/record-text.ts';
import { scoreRecord } from '../../src/search/score-record.ts';
import { exactTerm, termsOf } from '../../src/search/terms.ts';

const score = (query: string, content: string, title = 'Title') => {
  const terms = termsOf(query);
  return scoreRecord(
    recordText(`${title}. Page. ${content}`, title, 'Page'),
    terms,
    terms.map(() => 1),
  );
};

describe('how well a record answers', () => {
  test('a word in the title counts more than one in the text, and that more than one in a note', () => {
    const inTitle = score('ships', 'Nothing else.', 'The ships')?.score ?? 0;
    const inText = score('ships', 'The ships left.')?.score ?? 0;
    const inNote = score('ships', 'Nothing. ⁂. The ships left.')?.score ?? 0;
    expect(inTitle).toBeGreaterThan(inText);
    expect(inText).toBeGreaterThan(inNote);
    expect(inNote).toBeGreaterThan(0);
  });

  test('words that only hang on others count as any, where nothing else is asked', () => {
    expect(score('the-run', 'A run of ships.')?.score).toBeGreaterThan(0);
    expect(score('the-run', 'Ships.')).toBeUndefined();
  });

  test('all of the words go far before some of them, and less than half is no answer', () => {
    const all = score('free will room', 'The free will of those in the room.')?.score ?? 0;
    const some = score('free will room', 'The free will.')?.score ?? 0;
    expect(all).toBeGreaterThan(some * 1.5);
    expect(score('free will room', 'The room, the room.')).toBeUndefined();
  });

  test('words in the order asked count more than the same apart', () => {
    const inOrder = score('free will', 'It asked about free will there.')?.score ?? 0;
    const apart = score('free will', 'It will ask who is free there.')?.score ?? 0;
    expect(inOrder).toBeGreaterThan(apart);
  });

  test('a word in another ending, or its irregular form, is the word; one only begun counts less, and so does another word for it', () => {
    const own = score('paid', 'They paid.')?.score ?? 0;
    expect(score('pay', 'They paid.')?.score).toBe(own);
    expect(score('payments', 'They pay.')?.score).toBe(own);
    expect(score('war', 'It was warned.')?.score).toBeLessThan(score('war', 'It was war.')?.score ?? 0);
    expect(score('citizenship', 'A nationality.')?.score).toBeLessThan(score('citizenship', 'A citizenship.')?.score ?? 0);
  });

  test('words near one another count more than the same far apart', () => {
    const filler = 'and so it went on with nothing of it in any of the many words that came between them here '.repeat(2);
    const near = score('Geneva letter', `They had a letter that was sent to Geneva. ${filler}`)?.score ?? 0;
    const apart = score('Geneva letter', `They had a letter. ${filler} It was sent to Geneva.`)?.score ?? 0;
    expect(near).toBeGreaterThan(apart);
  });

  test('a short word is the beginning of another only while it may yet be typed to its end', () => {
    expect(score('Geneva gov', 'The government in Geneva.')?.held).toHaveLength(2);
    expect(score('go to Geneva', 'The government in Geneva.')?.held).toHaveLength(1);
  });

  test('what a question is after counts where it stands, and is not missed', () => {
    const plain = score('did ships leave', 'The ships left.')?.score ?? 0;
    expect(score('why did ships leave', 'The ships left.')?.held).toHaveLength(2);
    expect(score('why did ships leave', 'The reason: the ships left.')?.score).toBeGreaterThan(plain / 2);
    expect(score('Korean-language ships', 'A Korean ship.')?.score).toBeGreaterThan(
      score('Korean language ships', 'A Korean ship.')?.score ?? 1,
    );
  });

  test('what stands in quotation marks must be there', () => {
    expect(score('"free will"', 'It will ask who is free.')).toBeUndefined();
    expect(score('"free will"', 'Asked about free will.')).toBeDefined();
  });

  test('any form of a name is the name', () => {
    const terms = [exactTerm(['Chongryun', 'Chongryon', '朝鮮総連'])];
    const text = (content: string) => recordText(`T. ${content}`, 'T', '');
    expect(scoreRecord(text('Chongryon was founded.'), terms, [1])).toBeDefined();
    expect(scoreRecord(text('The 朝鮮総連中央 met.'), terms, [1])).toBeDefined();
    expect(scoreRecord(text('Mindan met.'), terms, [1])).toBeUndefined();
  });

  test('a word is no answer for being the beginning of another, nor is a number', () => {
    expect(score('Chozzqq', 'Cho met them.')).toBeUndefined();
    expect(score('1959', 'In 1960.')).toBeUndefined();
  });

  test('the excerpt’s place is in the text where most terms stand together', () => {
    const text = `${'One ship. '.repeat(20)}The ship of Niigata sailed.`;
    const found = score('ship Niigata', text);
    expect(recordText(`Title. Page. ${text}`, 'Title', 'Page').pieces.slice(found?.place, (found?.place ?? 0) + 18)).toContain('Niigata');
  });
});
