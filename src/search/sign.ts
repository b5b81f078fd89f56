/** Parts a record's text from its notes, and these from the words that stand for names, in what the index keeps. It is nowhere in the book. */
export const SIGN = '⁂';
