import { spawnSync } from 'node:child_process';
import { type Browser, chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The installed Chromium; undefined skips what needs it. Under CI a missing browser is a failure, not a skip. */
export function chromiumPath(): string | undefined {
  const finder = process.platform === 'win32' ? 'where' : 'which';
  const path = spawnSync(finder, ['chromium'], { encoding: 'utf8' }).stdout?.split('\n')[0]?.trim();
  if (path) return path;
  if (process.env.CI) throw new Error('chromium is not installed. CI must install it (Debian: chromium).');
  return undefined;
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath() ?? 'chromium', args: FLAGS });
}
