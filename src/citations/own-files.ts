import type { ExportForm } from './exports.ts';

/** The address below the site's base of a file that cites a work of ours. Example: /cite/nam-ils-overture-ban.ris */
export function ownFile(id: string, form: ExportForm): string {
  return `/cite/${id}.${form}`;
}
