import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chatWorld, mirrored, OFFERED, readLanguage, type World } from '../chat/world.ts';
import { chromiumPath, launchBrowser } from '../world/browser.ts';

const STORY = 'Boston police asked my husband for papers (fictional).';

let browser: Browser;
let world: World;
let url: string;
const server = createServer((request, response) => listener(request, response));
let listener: ReturnType<typeof getRequestListener>;

const missing = chromiumPath() === undefined;
beforeAll(async () => {
  if (missing) return;
  browser = await launchBrowser();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const others = OFFERED.filter((code) => code !== 'en').map(readLanguage);
  world = chatWorld({ publicUrl: url, languages: [readLanguage('en'), ...others, mirrored()] });
  listener = getRequestListener(world.app.fetch);
});
afterAll(async () => {
  await browser?.close();
  server.close();
});

/** A page of its own browser profile; whatever it complains about (a blocked script, a lost file) ends up in `complaints`. */
async function visit(options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ locale: 'en-US', ...options });
  await context.route('https://www.wikipedia.org/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>Elsewhere' }),
  );
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  return { page, complaints };
}

const box = (page: Page) => page.locator('#text');
const send = (page: Page) => page.getByRole('button', { name: 'Send', exact: true });

async function tell(page: Page, words: string): Promise<void> {
  await box(page).fill(words);
  await send(page).click();
}

describe.skipIf(missing).each([
  { script: 'with script', javaScriptEnabled: true },
  { script: 'without script', javaScriptEnabled: false },
])('$script', ({ javaScriptEnabled }) => {
  test('a person tells, answers and reads the receipt at one address, leaving no cookie', async () => {
    const { page, complaints } = await visit({ javaScriptEnabled });
    await tell(page, STORY);
    await page.getByRole('button', { name: 'Yes' }).click();
    await page.getByRole('group').getByRole('button', { name: 'Send it' }).waitFor();
    await tell(page, 'send');
    await page.locator('.receipt code', { hasText: '1234 5678 9012 3456' }).waitFor();
    expect(await page.locator('.thread .you').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining(STORY), expect.stringContaining('Yes')]),
    );
    expect(page.url()).toBe(url);
    expect(await page.context().cookies()).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('the newest answer stands in sight and has the focus', async () => {
    const { page } = await visit({ javaScriptEnabled, viewport: { width: 360, height: 560 } });
    for (const words of ['one', 'two', 'three', 'four']) {
      await tell(page, words);
      await page.locator('.thread .you', { hasText: words }).waitFor();
    }
    const newest = page.locator('.thread .us').last();
    await expect
      .poll(() => newest.evaluate((item) => item === item.ownerDocument.activeElement), { timeout: 5000 })
      .toBe(true);
    const inSight = async () => {
      const top = (await newest.boundingBox())?.y ?? -1;
      return top > 50 && top < 500;
    };
    await expect.poll(inSight, { timeout: 5000 }).toBe(true);
    await page.context().close();
  });

  test('"leave now" leads to an ordinary site', async () => {
    const { page } = await visit({ javaScriptEnabled });
    await tell(page, STORY);
    await page.locator('.thread').waitFor();
    await page.locator('#leave').click();
    await page.waitForURL('https://www.wikipedia.org/');
    if (javaScriptEnabled) {
      await page.goBack();
      expect(await page.content()).not.toContain('my husband');
    }
    await page.context().close();
  });
});

describe.skipIf(missing)('the script', () => {
  test('swaps the page without loading it, adds no history, and follows the language', async () => {
    const { page } = await visit();
    await page.evaluate(() => document.body.setAttribute('data-kept', ''));
    const before = await page.evaluate(() => history.length);
    await tell(page, 'hola');
    await page.getByText('¿Qué policía era?').waitFor();
    expect(await page.locator('body[data-kept]').count()).toBe(1);
    expect(await page.evaluate(() => [history.length, document.documentElement.lang])).toEqual([
      before,
      'es',
    ]);
    await page.context().close();
  });

  test('keeps the words through a lost connection and says so', async () => {
    const { page } = await visit();
    await page.context().setOffline(true);
    await tell(page, STORY);
    await page.getByRole('status').filter({ hasText: 'No connection' }).waitFor();
    expect(await box(page).inputValue()).toBe(STORY);
    await page.context().setOffline(false);
    await send(page).click();
    await page.getByText('Did police ask about papers?').waitFor();
    await page.context().close();
  });

  test('a message that is too large leaves the words in the box', async () => {
    const { page } = await visit();
    await tell(page, 'a'.repeat(70_000));
    await page.getByRole('alert').filter({ hasText: 'too much for one message' }).waitFor();
    expect((await box(page).inputValue()).length).toBe(70_000);
    await page.context().close();
  });

  test('two presses of Escape leave, one does not', async () => {
    const { page } = await visit();
    await tell(page, STORY);
    await page.locator('.thread').waitFor();
    await page.keyboard.press('Escape');
    await page.waitForTimeout(1100);
    expect(page.url()).toBe(url);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForURL('https://www.wikipedia.org/');
    await page.context().close();
  });
});

describe.skipIf(missing)('the layout', () => {
  test.each(['en', 'es', 'ht', 'pt', 'ar'])(
    'in %s fits 320 pixels, with targets a thumb can hit',
    async (code) => {
      const { page } = await visit({ locale: code, viewport: { width: 320, height: 640 } });
      expect(await misfits(page)).toEqual([]);
      await box(page).fill(STORY);
      await page.locator('.send').click();
      await page.locator('.choices').waitFor();
      expect(await misfits(page)).toEqual([]);
      await page.context().close();
    },
  );

  test('turns round from right to left, codes excepted', async () => {
    const { page } = await visit({ locale: 'ar' });
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl');
    const [name, leave] = await Promise.all([
      page.locator('.organisation').boundingBox(),
      page.locator('#leave').boundingBox(),
    ]);
    expect(name?.x).toBeGreaterThan(leave?.x ?? 0);
    await page.context().close();
  });
});

/** What sticks out of the screen, and buttons smaller than 44 pixels. */
function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll('body *:not(.unseen, script)')]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ element, box }) => {
        const small = element.matches('button, .leave') && Math.min(box.height, box.width) < 44;
        return small || box.left < -1 || box.right > width + 1;
      })
      .map(({ element }) => element.outerHTML.slice(0, 80));
  });
}
