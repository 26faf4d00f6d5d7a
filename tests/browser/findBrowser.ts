import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Chromium without windows, tabs and settings around the page, as Debian packages it: a page is there much sooner. */
const headlessShell = '/usr/bin/chromium-headless-shell';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Ways to get a browser, the least intrusive first. Each is tried with a time limit, and may fail. */
const installations: readonly (readonly [string, ...string[]])[] = [
  ['npx', 'playwright', 'install', 'chromium'],
  ['apt-get', 'update'],
  ['apt-get', 'install', '--yes', '--no-install-recommends', 'chromium'],
];
const installationLimit = 5 * 60_000;

/** The browser for the journeys: that without windows where there is one, else the one that people have. */
export function findBrowserForJourneys(): string {
  return existsSync(headlessShell) ? headlessShell : findBrowser();
}

/**
 * The browser that people have: Playwright's own, else Chrome or Chromium of the system, else one is installed.
 * Throws, saying what to install, where none of that works.
 */
export function findBrowser(): string {
  const found = installedBrowser();
  if (found) return found;
  for (const [command, ...parameters] of installations) {
    try {
      execFileSync(command, parameters, { stdio: 'inherit', timeout: installationLimit });
    } catch {
      // The next way may work; the last line says what to do where none does.
    }
    const installed = installedBrowser();
    if (installed) return installed;
  }
  throw new Error('No browser for the journeys: install Chrome or Chromium, then run this again.');
}

function installedBrowser(): string | undefined {
  return [chromium.executablePath(), ...systemBrowsers].find((path) => existsSync(path));
}
