import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SITES } from '../sites.ts';
import { type OpenPage, type OpenSite, openSite, PHONE } from './site.ts';

const [root] = SITES;
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(root);
});
afterAll(() => site.close());

/** The ids of the events that are shown. */
async function shown({ page }: OpenPage): Promise<string[]> {
  return page.locator('.years li').evaluateAll((items) => items.filter((item) => item.checkVisibility()).map(({ id }) => id));
}

async function inView({ page }: OpenPage, id: string): Promise<boolean> {
  const { top } = await page.locator(`[id="${id}"]`).evaluate((item) => item.getBoundingClientRect().toJSON() as DOMRect);
  return top >= 0 && top < 200;
}

test('without script the whole list is there, an event’s evidence opens in place, and nothing is offered that would not work', async () => {
  const opened = await site.open({ viewport: PHONE, javaScriptEnabled: false });
  await opened.visit('/timeline/#1959-08-13');
  expect(await inView(opened, '1959-08-13')).toBe(true);
  expect((await shown(opened)).length).toBeGreaterThanOrEqual(120);
  expect(await opened.page.locator('timeline-filter').isVisible()).toBe(false);
  const event = opened.page.locator('[id="1959-08-13"]');
  expect(await event.locator('q').first().isVisible()).toBe(false);
  await event.locator('summary').click();
  expect(await event.locator('q').first().isVisible()).toBe(true);
});

describe('the choice of events', () => {
  test('is taken from the address and kept in it', async () => {
    const opened = await site.open();
    const { page, visit } = opened;
    await visit('/timeline/?track=repatriation&person=kim-il-sung');
    const chosen = await shown(opened);
    expect(chosen).toContain('1958-09-08');
    expect(chosen.length).toBeLessThan(10);
    expect(await page.locator('timeline-filter [role=status]').textContent()).toContain(`${chosen.length} of `);
    await page.selectOption('[name=person]', '');
    expect(new URL(page.url()).search).toBe('?track=repatriation');
    expect((await shown(opened)).length).toBeGreaterThan(chosen.length);
    await page.locator('timeline-filter button').click();
    expect(new URL(page.url()).search).toBe('');
    expect((await shown(opened)).length).toBeGreaterThanOrEqual(120);
    expect(opened.faults).toEqual([]);
  });

  test('does not hide the event that the address names', async () => {
    const opened = await site.open();
    await opened.visit('/timeline/?track=chongryon#1959-08-13');
    expect(await shown(opened)).toContain('1959-08-13');
    expect(await inView(opened, '1959-08-13')).toBe(true);
    // It names Chongryon, and is of another track.
    expect(await shown(opened)).not.toContain('1959-10-27');
  });
});

test('a mark of the picture is reached by keyboard, says what it is, and leads to its event', async () => {
  const opened = await site.open();
  const { page, visit } = opened;
  await visit('/timeline/');
  const mark = page.locator('.picture a[href="#1959-12-14"]');
  await mark.focus();
  expect(await mark.locator('text').evaluate((text) => getComputedStyle(text).opacity)).toBe('1');
  await page.keyboard.press('Enter');
  await expect.poll(() => inView(opened, '1959-12-14')).toBe(true);
});

test('a tick on the rail says its event when it has the keyboard, and leads to it', async () => {
  const { page, visit } = await site.open();
  await visit('/nam-ils-overture/');
  const tick = page.locator('.rail .tick').nth(1);
  const words = tick.locator('text');
  expect(await words.evaluate((text) => getComputedStyle(text).opacity)).toBe('0');
  await tick.focus();
  expect(await words.evaluate((text) => getComputedStyle(text).opacity)).toBe('1');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).hash).toBe('#statement');
});
