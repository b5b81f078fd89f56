/** Words too common to search for beside others, or to be worth a mark. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  'a an and are at be by did do does for from had has have how in into is it its of on or that the their there to was were what when where which who whom whose why with'.split(
    ' ',
  ),
);
