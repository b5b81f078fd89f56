import { movedLink } from './moved-link.ts';

/** On a page that a section has left: who asks for it by its old address is led to it at once. */
const link = movedLink();
if (link) location.replace(link.href);
