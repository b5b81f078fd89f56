/** The line that leads on from the address at hand. By its id: a page is not yet at its target when its scripts run. */
export function movedLink(): HTMLAnchorElement | undefined {
  const line = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  return (line?.matches('.moved') && line.querySelector('a')) || undefined;
}
