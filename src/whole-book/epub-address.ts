/** Address of the EPUB below the site's base. */
export const EPUB = '/without-recognition.epub';
