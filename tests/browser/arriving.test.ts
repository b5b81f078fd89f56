import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SITES } from '../sites.ts';
import { collectShifts, shifts } from './shifts.ts';
import { DESKTOP, type OpenPage, type OpenSite, openSite, PHONE } from './site.ts';

const [root] = SITES;
let line: Server;
let site: OpenSite;

beforeAll(async () => {
  const files = sirv(root.folder);
  line = createServer((request, response) => {
    const url = request.url ?? '/';
    if (url.endsWith('/'))
      void trickle(readFileSync(`${root.folder}${url}index.html`), (piece) => response.write(piece)).then(() => response.end());
    else files(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => line.listen(0, 'localhost', resolve));
  site = await openSite(root);
});
afterAll(async () => {
  await site.close();
  line.closeAllConnections();
  line.close();
});

/** Sends what is in the first windows so that each piece could be painted before the next is there, the rest at once. */
async function trickle(page: Buffer, send: (piece: Buffer) => void): Promise<void> {
  const from = page.indexOf('<main');
  const to = from + 24_000;
  send(page.subarray(0, from));
  for (let at = from; at < to; at += 160) {
    send(page.subarray(at, Math.min(at + 160, to)));
    await wait(17);
  }
  send(page.subarray(to));
}

describe('a chapter that arrives piece by piece', () => {
  for (const viewport of [DESKTOP, PHONE])
    test(`is painted with its first window full, and no line moves as the rest comes: ${viewport.width} px`, async () => {
      const opened: OpenPage = await site.open({ viewport });
      await opened.page.addInitScript(collectShifts);
      const { port } = line.address() as AddressInfo;
      await opened.page.goto(`http://localhost:${port}/neighbours-without-relations/`, { waitUntil: 'load' });
      expect(await shifts(opened)).toEqual([]);
    });
});
