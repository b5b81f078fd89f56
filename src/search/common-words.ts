/** Words too common to search for beside others, or to be worth a mark. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  'a an and are as at be been but by can could did do does for from had happen happened has have how if in into is it its many much not of on or should than that the their them there they this those to was were what when where which who whom whose why with would'.split(
    ' ',
  ),
);
