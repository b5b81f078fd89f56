/** An event that the worker may take time for. */
export interface Extendable extends Event {
  waitUntil(done: Promise<unknown>): void;
}

/** A request of a page. */
export interface Asking extends Extendable {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** What a page tells the worker: addresses it has read before there was a worker, or that a newer edition is kept. */
export type Told = { read: string[] } | { kept: true };

interface Events {
  activate: Extendable;
  fetch: Asking;
  message: Extendable & { readonly data: Told };
}

/** The service worker's own world, as far as ours uses it: the types of the project are those of pages. */
interface Scope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { matchAll(options: { includeUncontrolled: boolean }): Promise<readonly { readonly id: string }[]> };
  addEventListener<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): void;
}

export const scope = self as unknown as Scope;

/** The address of the home page, with its final slash. */
export const HOME = scope.registration.scope;
