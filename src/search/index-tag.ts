/** In the built pages, until the index is written: where the names of the files that every search needs will stand. */
export const INDEX_TAG = '{search-index}';
