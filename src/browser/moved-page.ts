import { movedLink } from './moved-link.ts';

/**
 * On a page left under an address that was given up: goes on at once, to the section that was asked for. The way back skips this page.
 * Without script the page's refresh leads to the top of the new one.
 */
const link = movedLink() ?? document.querySelector<HTMLAnchorElement>('.moved-page a');
if (link) location.replace(link.hash || !location.hash ? link.href : `${link.href}${location.hash}`);
