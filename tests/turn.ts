import { setImmediate } from 'node:timers/promises';
import { beforeEach } from 'vitest';

// Vitest takes a worker for lost that has not read its answers for a minute, and tests that wait for nothing leave it no turn to.
beforeEach(() => setImmediate());
