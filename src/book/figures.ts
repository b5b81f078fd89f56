import type { Claim } from '../schemas/claim.ts';
import { type Book, byId } from './book.ts';
import { numberFromKanji } from './kanji-number.ts';

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** A sentence one of whose figures stands in none of the claims it cites. */
export interface UnsupportedFigure {
  file: string;
  line: number;
  /** The figures, as printed. */
  figures: string[];
  sentence: string;
}

/**
 * Compares every number, year and month in a sentence with the claims cited in that sentence (their words, quotations, translations,
 * dates and locators).
 */
export function unsupportedFigures({ chapters, claims }: Book): UnsupportedFigure[] {
  const ledger = byId(claims);
  return chapters.flatMap(({ file, passages }) =>
    passages.flatMap(({ line, sentences, kind, notes: all }) =>
      sentences.flatMap(({ text, notes }) => {
        // A row of a table is one statement: its cells share their notes.
        const cited = (kind === 'row' ? all : notes).flatMap((id) => ledger.get(id)?.value ?? []);
        const known = new Set(cited.flatMap(figuresOfClaim));
        const figures = figuresIn(text).filter((figure) => !known.has(figure));
        return figures.length > 0 ? [{ file, line, figures: [...new Set(figures)], sentence: text }] : [];
      }),
    ),
  );
}

/** The numbers (without separators) and months of an English text, in lower case. */
export function figuresIn(text: string): string[] {
  const numbers = Array.from(text.matchAll(/\d[\d,.]*/g), ([figure]) => plain(figure));
  const months = Array.from(text.matchAll(new RegExp(`\\b(?:${MONTHS.join('|')})\\b`, 'gi')), ([month]) =>
    month === 'may' ? '' : month.toLowerCase(),
  );
  return [...numbers, ...months].filter(Boolean);
}

/** Every figure a claim holds: in its words, quotations and translations, as numbers without separators and months in lower case. */
export function figuresOfClaim({ claim, date = '', dispute = '', sources }: Claim): string[] {
  const texts = [
    claim,
    dispute,
    ...sources.flatMap(({ quote = '', translation = '', locator = '' }) => [quote, translation, locator]),
  ].join(' \n ');
  return [...figuresIn(texts), ...roundFigures(texts), ...datesIn(date), ...datesIn(texts), ...nativeFigures(texts)];
}

/** Round numbers in English words: 1.3 million is 1300000. */
function roundFigures(text: string): string[] {
  return Array.from(text.matchAll(/(\d[\d,.]*) million/g), ([, figure = '']) => String(Math.round(Number(plain(figure)) * 1_000_000)));
}

/** The years, months (as words in lower case) and days of the dates that stand in a text as 1955-02-25. */
export function datesIn(text: string): string[] {
  return Array.from(text.matchAll(/\d{4}(?:-(\d{2})(?:-(\d{2}))?)?/g), ([whole, month, day]) => [
    whole.slice(0, 4),
    ...(month === undefined ? [] : [MONTHS[Number(month) - 1] ?? '']),
    ...(day === undefined ? [] : [String(Number(day))]),
  ]).flat();
}

/** Months and numbers as Japanese, Chinese and Korean texts write them: 2月, 12월, 四百六十, １９５９, 3万. */
function nativeFigures(text: string): string[] {
  const narrow = text.normalize('NFKC');
  const months = Array.from(
    narrow.matchAll(/(\d{1,2}|[一二三四五六七八九十]{1,2})\s*[月월]/g),
    ([, month = '']) => MONTHS[(numberFromKanji(month) ?? Number(month)) - 1] ?? '',
  );
  const numbers = Array.from(
    narrow.matchAll(/[\d,]*[〇零一二三四五六七八九十百千万萬만천]+[\d,〇零一二三四五六七八九十百千万萬만천]*/g),
    ([figure]) => String(numberFromKanji(figure) ?? ''),
  );
  return [...months, ...numbers, ...Array.from(narrow.matchAll(/\d[\d,.]*/g), ([figure]) => plain(figure))].filter(Boolean);
}

function plain(figure: string): string {
  return figure.replace(/[,.]$/, '').replace(/,/g, '');
}
