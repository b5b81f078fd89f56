/** Marks and spaces, with one Latin letter or figure among them at most. */
const TOO_LITTLE = /^[\s"'“”]*[\p{Script=Latin}\p{N}]?\p{M}*[\s"'“”]*$/u;

/** Whether what is typed can be searched for: a single Latin letter begins a word of every section. One sign of native script is a word. */
export function isQuestion(typed: string): boolean {
  return !TOO_LITTLE.test(typed);
}
