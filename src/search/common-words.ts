/** Words too common to search for beside others, or to be worth a mark. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  'a about all also an and any anybody anyone are arent as at be been between but by can cant could couldnt did didnt do does doesnt dont during for from get got had happen happened has hasnt have havent he her hers him his how i if in into is isnt it its like look many me much my no not of on or our ours she should so some someone such tell than that the their them there they this those to until very was wasnt we were werent what when where which who whom whose why with without wont would wouldnt you your'.split(
    ' ',
  ),
);

/**
 * What one asks about a thing, whatever it is, and verbs that say little of what is done: they count where they stand, but an answer need
 * not have them.
 */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  'background became become came causes come consequences details difference effects era explained explanation facts gave give go gone history impact info information life made make meaning overview period put role said say story summary take taken time took went'.split(
    ' ',
  ),
);
