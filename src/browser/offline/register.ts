import { whenIdle } from '../when-idle.ts';

/** In the browser's storage, once the reader has removed what was kept: nothing is kept again before they ask. */
export const REFUSED = 'keeps-nothing';

/** Starts the worker that keeps what is read. Resolves once it runs, if not yet for the page at hand. */
export async function register(): Promise<ServiceWorkerRegistration> {
  const { serviceWorker } = navigator;
  await serviceWorker.register(`${document.documentElement.dataset['base'] ?? ''}/service-worker.js`);
  return serviceWorker.ready;
}

/** Starts it once the page is read in peace, unless the line is metered or the reader wants none; what this page has loaded is kept. */
async function registerUnasked(): Promise<void> {
  const line: unknown = Reflect.get(navigator, 'connection') ?? {};
  const isMetered = Object(line).saveData === true || Object(line).type === 'cellular';
  if (isMetered || localStorage.getItem(REFUSED) !== null) return;
  const isFirst = navigator.serviceWorker.controller === null;
  const { active } = await register();
  if (isFirst) active?.postMessage({ read: [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)] });
}

// A browser without storage, or without workers on this address, reads as it always did.
if (import.meta.env.PROD) whenIdle(() => void registerUnasked().catch(() => undefined));
