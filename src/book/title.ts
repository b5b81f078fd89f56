/** The book's title and what it covers, as they stand on every page. */
export const BOOK = {
  title: 'Without Recognition',
  subtitle: 'Japan and North Korea, 1949–1964',
  description:
    'A documentary history of Japan and North Korea, 1949–1964: relations without recognition, Chongryon, and the repatriation of Koreans from Japan. Every factual sentence opens onto the words that support it.',
} as const;
