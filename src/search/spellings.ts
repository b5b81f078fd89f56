import type { NameEntry } from '../book/book.ts';
import { nameAddress } from '../names/address.ts';
import { nativeForms } from '../names/native-script.ts';

/** A name as the search knows it. */
export interface Spelling {
  /** The form the book uses. */
  name: string;
  /** Every other form: native scripts first, then the variants. */
  forms: string[];
  /** How many of the forms, from the first, are native script, which the texts hold. */
  native: number;
  /** Address of its entry, below the site's base. */
  path: string;
}

/** The table of spellings from the registers of names and terms. */
export function spellingsOf(names: readonly NameEntry[]): Spelling[] {
  return names.map((entry) => {
    const native = nativeForms(entry.value).map(({ text }) => text);
    const scripted = entry.value.variants.filter((form) => /[^\p{Script=Latin}\p{P}\s\p{M}\d]/u.test(form));
    const latin = entry.value.variants.filter((form) => !scripted.includes(form));
    const forms = [...new Set([...native, ...scripted])];
    return { name: entry.value.name, forms: [...forms, ...latin], native: forms.length, path: nameAddress(entry) };
  });
}
