import type { APIRoute } from 'astro';
import { currentBook } from '../../book/current.ts';
import { spellingsOf } from '../../search/spellings.ts';

/** The table that lets the search find a name under any of its spellings. */
export const GET: APIRoute = () => Response.json(spellingsOf(currentBook().names));
