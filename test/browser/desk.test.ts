import { mkdirSync } from 'node:fs';
import { serve } from '@hono/node-server';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ReportId } from '../../src/report/ids.ts';
import { buildConsole, CONSOLE_DIR, firstScreenSize } from '../../src/server/build.ts';
import { addition, sealedBytes } from '../contracts/made.ts';
import { ASKED_IN_SPANISH, HELD_IN_CREOLE, SHORT_IN_PORTUGUESE } from '../desk/fictional.ts';
import { type Person, person, queued, type World, world } from '../desk/world.ts';
import { chromiumPath, launchBrowser } from '../world/browser.ts';
import { freePort } from '../world/ports.ts';

/** Set to a folder, pictures of the screens are left there to be looked at. */
const PICTURES = process.env.TRUSTLINE_PICTURES;
describe.skipIf(chromiumPath() === undefined)('the desk in a browser', () => {
  let browser: Browser;
  let heron: Person;
  let desk: World;
  let address: string;
  let server: ReturnType<typeof serve>;
  let sent: string[];
  let complaints: string[];
  let page: Page;
  let live: ReportId;

  beforeAll(async () => {
    await buildConsole();
    [heron, browser] = await Promise.all([person('heron'), launchBrowser()]);
  });
  afterAll(() => browser?.close());

  beforeEach(async () => {
    const port = await freePort();
    address = `http://127.0.0.1:${port}`;
    desk = await world([heron], {
      origins: [address],
      consoleDir: CONSOLE_DIR,
      clock: { now: () => Date.now() },
    });
    server = serve({ fetch: desk.app.fetch, hostname: '127.0.0.1', port });
    const hour = `${new Date(Date.now() - 3 * 3600_000).toISOString().slice(0, 13)}Z`;
    live = await queued(desk, HELD_IN_CREOLE, { hour });
    await queued(desk, ASKED_IN_SPANISH, { hour });
    await queued(desk, SHORT_IN_PORTUGUESE, { hour });
    return async () => {
      await page?.context().close();
      server.close();
      await desk.close();
    };
  });

  async function openPage(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
    const context = await browser.newContext({
      locale: 'en-US',
      viewport: { width: 1440, height: 900 },
      ...options,
    });
    page = await context.newPage();
    sent = [];
    complaints = [];
    page.on('request', (request) =>
      sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
    );
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(address);
  }

  async function signIn(): Promise<void> {
    await page.getByLabel(/^(Handle|Non manm)$/).fill('heron');
    await page.locator('input[name=passphrase]').fill(heron.passphrase);
    await page.locator('button[type=submit]').click();
    await page.locator('.row').first().waitFor();
  }

  async function picture(name: string): Promise<void> {
    if (PICTURES === undefined) return;
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path: `${PICTURES}/${name}.png` });
  }

  test('a volunteer signs in, claims, opens, confirms, notes and closes, and no opened word leaves the browser', async () => {
    await openPage();
    await picture('sign-in');
    await signIn();
    await picture('queue');
    await page.keyboard.press('n');
    await page.getByText('Lapolis Boston', { exact: true }).first().waitFor();
    await picture('report');

    await page.locator('.fact', { hasText: 'yo kenbe l toujou' }).focus();
    expect(await page.locator('mark.active').allTextContents()).toEqual(['yo kenbe l toujou']);

    const provision = page.locator('.provision').first();
    await provision.getByRole('radio', { name: 'Confirm' }).click();
    await provision.getByPlaceholder('Reason').fill('Fictional reason 7719');
    await picture('deciding');
    await provision.getByRole('button', { name: 'Save' }).click();
    await provision.getByText('Confirmed').waitFor();

    await page.getByLabel('Write a note').fill('Fictional note 5521');
    await page.getByRole('button', { name: 'Save note' }).click();
    await page.locator('.history').getByText('Fictional note 5521').waitFor();

    await page.getByRole('button', { name: 'Mark as triaged' }).click();
    await page.getByRole('button', { name: 'Close…' }).click();
    await picture('closing');
    await page.getByRole('button', { name: 'Close it' }).click();
    await page.getByText('Choose a report').waitFor();
    expect((await desk.durable.queue.find(live, Date.now()))?.status).toBe('closed');
    const kinds = (await desk.durable.queue.entries(live)).map(({ member }) => member);
    expect(kinds).toEqual(['heron', 'heron', 'heron', 'heron']);

    const secrets = [
      heron.passphrase,
      'AGE-SECRET-KEY',
      'Fictional reason',
      'Fictional note',
      ...HELD_IN_CREOLE.texts.map(({ text }) => text),
    ];
    for (const secret of secrets) {
      expect(sent.join('\n').includes(secret)).toBe(false);
      expect(sent.join('\n').includes(encodeURIComponent(secret))).toBe(false);
    }
    expect(
      await page.evaluate('document.cookie + JSON.stringify(localStorage) + JSON.stringify(sessionStorage)'),
    ).toBe('{}{}');
    expect(page.url()).toBe(`${address}/`);
    expect(complaints).toEqual([]);
  });

  test('a wrong passphrase is told calmly, and the page is usable again', async () => {
    await openPage();
    await page.getByLabel('Handle').fill('heron');
    await page.locator('input[name=passphrase]').fill('wrong words here');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('do not fit together').waitFor();
    await signIn();
    await page.getByRole('button', { name: 'Lock' }).click();
    await page.getByText('the keys are forgotten').waitFor();
    expect(await page.locator('.row').count()).toBe(0);
  });

  test('a new report appears by itself, and j, k and Enter walk the list', async () => {
    await openPage();
    await signIn();
    expect(await page.locator('.row').count()).toBe(3);
    await queued(desk, SHORT_IN_PORTUGUESE);
    await desk.passing.live.tell('queue');
    await page.locator('.row').nth(3).waitFor();
    for (const key of ['j', 'j', 'k']) await page.keyboard.press(key);
    expect(await page.locator('.row').nth(0).and(page.locator(':focus')).count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Claim and open' }).waitFor();
  });

  test('what cannot be opened is shown as damaged and does not hide the rest', async () => {
    await desk.durable.reports.append(addition(live, { sealed: sealedBytes(), byReceipt: true }), []);
    await openPage({ colorScheme: 'dark' });
    await signIn();
    await page.locator('.row').first().click();
    await page.getByRole('button', { name: 'Claim and open' }).click();
    await page.getByText('This part is damaged').waitFor();
    expect(await page.locator('.words').count()).toBe(3);
    await picture('damaged-dark');
    await page.getByRole('button', { name: 'Set aside…' }).click();
    await picture('set-aside-dark');
    await page.getByRole('menuitem', { name: 'Duplicate' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Brought back').first().waitFor();
    expect((await desk.durable.queue.find(live, Date.now()))?.status).toBe('triaged');
    expect(complaints).toEqual([]);
  });

  test('on a phone, in Creole, the list gives way to the report and comes back; markup stays text', async () => {
    await openPage({ viewport: { width: 390, height: 844 }, locale: 'ht-HT', deviceScaleFactor: 2 });
    await picture('phone-sign-in');
    await signIn();
    await picture('phone-queue');
    await page.locator('.row', { hasText: 'Español' }).click();
    await page.getByRole('button', { name: 'Pran l epi louvri l' }).click();
    await page.getByText('<b>no</b>').waitFor();
    await picture('phone-report');
    expect(await page.locator('.queue').isVisible()).toBe(false);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.goBack();
    await page.locator('.row').first().waitFor();
    await page.locator('.language-switch').selectOption('pt');
    await page.getByText('Em espera').waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('pt');
  });

  test('the first screen weighs less than 250 KB gzipped', async () => {
    expect(await firstScreenSize()).toBeLessThan(250);
  });
});
