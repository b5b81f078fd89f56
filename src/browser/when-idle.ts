/** Runs once the page has loaded and the browser has nothing to do. */
export function whenIdle(action: () => void): void {
  const idle = () =>
    typeof requestIdleCallback === 'function' ? requestIdleCallback(action, { timeout: 5000 }) : setTimeout(action, 1500);
  if (document.readyState === 'complete') idle();
  else addEventListener('load', idle, { once: true });
}
