import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildConsole } from '../../src/server/build.ts';
import { parseConfig } from '../../src/server/config.ts';
import { SYSTEM_CLOCK } from '../../src/server/root.ts';
import { type Running, startServers } from '../../src/server/start.ts';
import { chromiumPath, launchBrowser } from '../world/browser.ts';
import { freePort } from '../world/ports.ts';
import { eventLog } from '../world/twilio-webhooks.ts';

/** Set to a folder, pictures of the screens are left there to be looked at. */
const PICTURES = process.env.TRUSTLINE_PICTURES;
/** FICTIONAL. */
const STORY =
  'boston cop stopt my husbnd in dorchester 4 a tail lite, then ask him u got papers?? let him go w warning';

describe.skipIf(chromiumPath() === undefined)('from the fake phone to the opened report', () => {
  const dir = mkdtempSync(join(tmpdir(), 'trustline-spine-'));
  let browser: Browser;
  let running: Running;
  let reporters: string;
  let desk: string;

  beforeAll(async () => {
    const [port, deskPort] = [await freePort(), await freePort()];
    reporters = `http://127.0.0.1:${port}`;
    desk = `http://127.0.0.1:${deskPort}`;
    const settings = parseConfig({
      REHEARSAL: '1',
      PORT: String(port),
      DESK_PORT: String(deskPort),
      DATA_DIR: join(dir, 'data'),
      PASSING_DIR: join(dir, 'passing'),
    });
    await buildConsole();
    [running, browser] = await Promise.all([
      startServers(settings, { clock: SYSTEM_CLOCK, events: eventLog().events }),
      launchBrowser(),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await running?.stop();
    rmSync(dir, { recursive: true, force: true });
  });

  async function picture(page: Page, name: string): Promise<void> {
    if (PICTURES === undefined) return;
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path: join(PICTURES, `spine-${name}.png`) });
  }

  async function text(page: Page, words: string): Promise<void> {
    const before = await page.locator('#thread > li').count();
    await page.locator('#body').fill(words);
    await page.locator('#composer button[type=submit]').click();
    await page.waitForFunction(
      (count) => document.querySelectorAll('#thread > li').length > count + 1,
      before,
    );
  }

  test("a story texted in one's own words is read by a volunteer, who alone can open it", async () => {
    const phone = await browser.newPage();
    await phone.goto(`${reporters}/rehearsal`);
    await text(phone, STORY);
    await text(phone, 'send');
    await picture(phone, 'phone');
    expect(await phone.locator('#thread').textContent()).toMatch(/\d{4} \d{4} \d{4} \d{4}/);

    const volunteer = await browser.newPage();
    await volunteer.goto(desk);
    const passphrase = /passphrase {2}(.+)/.exec(running.welcome)?.[1] ?? '';
    await volunteer.getByLabel('Handle').fill('rehearsal');
    await volunteer.locator('input[name=passphrase]').fill(passphrase);
    await volunteer.locator('button[type=submit]').click();
    await volunteer.locator('.row').first().waitFor();
    expect(await volunteer.locator('.row').count()).toBe(1);
    await picture(volunteer, 'queue');
    await volunteer.keyboard.press('n');
    await volunteer.locator('p.words', { hasText: 'boston cop stopt my husbnd' }).waitFor();
    await picture(volunteer, 'report');
    const provision = volunteer.locator('.provision').first();
    expect(await provision.textContent()).toContain('Asked about immigration status');
    expect((await provision.textContent())?.toLowerCase()).toContain('likely match');
    expect(await volunteer.locator('mark').count()).toBeGreaterThan(0);
  }, 60_000);
});
