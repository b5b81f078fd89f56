import { nativeForms, type Script } from '../names/native-script.ts';
import type { Name } from '../schemas/name.ts';

/** A row of a name on a map: a Latin form with its native one. */
export interface LabelRow {
  form: string;
  native: Script | undefined;
}

/** A name as a map writes it: its form with the first native one; of a name that is two, as Dokdo / Takeshima, each with its own. */
export function labelRows(name: Pick<Name, 'name' | 'native'>): LabelRow[] {
  const natives = nativeForms(name);
  return name.name.split(' / ').map((form, index) => ({ form, native: natives[index] }));
}
