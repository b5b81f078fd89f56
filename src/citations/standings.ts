import type { Standing } from '../schemas/claim.ts';

/** What each standing is called, and what it promises: on notes, in a chapter's last lines and on the method page. */
export const STANDINGS: Record<Standing, { label: string; meaning: string }> = {
  primary: { label: 'Primary', meaning: 'A document of the time, or an official record, was read.' },
  scholarship: { label: 'Scholarship', meaning: 'A scholar’s work was read.' },
  journalism: { label: 'Journalism', meaning: 'A newspaper or news agency was read.' },
  tertiary: {
    label: 'Tertiary',
    meaning: 'Only an encyclopedia was read. It is replaced when better is found, and never carries a disputed point.',
  },
  disputed: { label: 'Disputed', meaning: 'Good sources differ; both are given.' },
};
