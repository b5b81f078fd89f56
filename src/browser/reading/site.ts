/** The path the site lives under, '' at the root. */
export const BASE = document.documentElement.dataset['base'] ?? '';

const pages = new Map<string, Promise<Document>>();

/** A page of the site as a document, fetched once. */
export function pageAt(path: string): Promise<Document> {
  const kept = pages.get(path);
  if (kept) return kept;
  const page = fetch(`${BASE}${path}`).then(async (answer) => {
    if (!answer.ok) throw new Error(`${path} did not come: ${answer.status}`);
    return new DOMParser().parseFromString(await answer.text(), 'text/html');
  });
  // A line that broke is no reason never to ask again.
  page.catch(() => pages.delete(path));
  pages.set(path, page);
  return page;
}

/** The slug of the chapter at hand; undefined on other pages. */
export function chapterSlug(): string | undefined {
  if (document.querySelector('.chapter > article') === null) return undefined;
  return location.pathname.slice(BASE.length).replaceAll('/', '');
}
