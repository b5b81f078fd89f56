/** On a page that a section has left: who asks for it by its old address is led to it at once. */
const link = document.querySelector<HTMLAnchorElement>('.moved:target a');
if (link) location.replace(link.href);

export {};
