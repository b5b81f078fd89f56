import type { Fault } from '../../faults/fault.ts';
import { didYouMean } from '../../faults/nearest.ts';
import { paragraphAddresses, paragraphId } from '../../permalinks/paragraphs.ts';
import type { Book } from '../book.ts';

const COMMAND = 'Run npm run permalinks: it leads the address to the paragraph that has most of its claims and words.';

/** Every published paragraph is found, or leads to one that is. */
export function paragraphFaults(book: Book): Fault[] {
  const slugs = new Set(book.chapters.map(({ slug }) => slug));
  const homeless = book.paragraphs
    .filter(({ id }) => !slugs.has(id.slice(0, id.indexOf('/'))))
    .map(({ id, file, line }) => ({
      file,
      line,
      message: `paragraph "${id}" was published in a chapter that is gone. ${didYouMean(id.slice(0, id.indexOf('/')), [...slugs])} Where the chapter has a new address, give its old one in content/redirects.yaml and run npm run permalinks.`,
    }));
  return [
    ...homeless,
    ...book.chapters.flatMap((chapter) => {
      const { blocks, aliases, lost } = paragraphAddresses(chapter, book);
      const ids = blocks.map(({ id }) => id);
      const entry = (id: string) => book.paragraphs.find((one) => one.id === `${chapter.slug}/${id}`);
      return [
        ...lost.map(({ id, value, file, line }) => ({
          file,
          line,
          message: `paragraph /${chapter.slug}/#${paragraphId(id)}, “${value.opens}…”, was published and is not found any more. ${COMMAND}`,
        })),
        ...aliases
          .filter(([, now]) => !ids.includes(now))
          .map(([old, now]) => ({
            file: entry(old)?.file ?? '',
            line: entry(old)?.line ?? 1,
            message: `paragraph "${chapter.slug}/${old}" leads to "${now}", which is no paragraph of its chapter. ${COMMAND}`,
          })),
      ];
    }),
  ];
}
