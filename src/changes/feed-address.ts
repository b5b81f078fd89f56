/** Where the feed of changes stands, below the site's base. */
export const FEED = '/changes.xml';
