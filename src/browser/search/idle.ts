/** How often it is looked whether a reader still asks, in milliseconds. */
const LOOK = 20;

/** Lets a question that has come be taken first. */
export function turn(ms = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Waits until nothing is asked. */
export async function idle(isIdle: () => boolean): Promise<void> {
  await turn();
  while (!isIdle()) await turn(LOOK);
}
