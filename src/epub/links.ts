/** Where a link leads, for the file it stands in; undefined where there is nothing to lead to. */
export type Linker = (file: string) => (href: string) => string | undefined;

/**
 * How links of the page become links of the EPUB: to a place in the book within it, to another page of the site at the site's address.
 * @param holders which file holds an id
 * @param base where the site lives below its host, without a final slash
 * @param home the site's address with its base and a final slash; undefined when no reader could reach it
 */
export function linker(holders: ReadonlyMap<string, string>, base: string, home: string | undefined): Linker {
  return (file) => (href) => {
    if (href.startsWith('#')) {
      const id = href.slice(1);
      const holder = holders.get(id);
      if (holder === undefined) throw new Error(`The EPUB’s ${file} links to ${href}, which the book does not have.`);
      if (holder === id) return `${holder}.xhtml`;
      return holder === file ? href : `${holder}.xhtml${href}`;
    }
    if (!href.startsWith(`${base}/`)) return href;
    return home === undefined ? undefined : new URL(href.slice(base.length + 1), home).href;
  };
}
