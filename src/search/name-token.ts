/**
 * The word that stands in the index for a name in whatever spelling: each record that holds the name in any form is given it, so that a
 * search for a name asks for one word, and finds all of them.
 * @param path the address of the name's entry: /names/#nam-il
 */
export function nameToken(path: string): string {
  return `name${path.slice(path.indexOf('#') + 1).replaceAll('-', '')}`;
}
