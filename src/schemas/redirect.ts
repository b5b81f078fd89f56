import { z } from 'astro/zod';

const ADDRESS = /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/;

/** An address that was given up, in content/redirects.yaml under the address itself: /old-chapter/, or /chapter/#old-section. */
export const redirectSchema = z.strictObject({
  /** Where what it named is told now. Example: /calcutta/#text */
  to: z.string().regex(ADDRESS, 'write an address of the book as "/chapter/" or "/chapter/#section", in quotation marks'),
});

export type Redirect = z.infer<typeof redirectSchema>;
