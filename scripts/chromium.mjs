// Finds the browser that the tests run in, and installs one where that can be done.
import { existsSync } from 'node:fs';
import { canInstall, install, onPath } from './system-packages.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const installed = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of an installed browser, or '' where none is. */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`CHROMIUM_PATH names ${given}, and there is no such file. Correct it or unset it.`);
  }
  return names.map(onPath).find(Boolean) ?? installed.find(existsSync) ?? '';
}

async function playwrightHasItsOwn() {
  const { chromium } = await import('playwright');
  return existsSync(chromium.executablePath());
}

/** Sets CHROMIUM_PATH for everything that is started from here; says what to do where there is no browser. */
export async function ensureChromium() {
  let path = findChromium();
  if (!path && !(await playwrightHasItsOwn()) && canInstall()) {
    console.log('No browser found: installing chromium with apt-get.');
    install(['chromium', 'fonts-liberation']);
    path = findChromium();
  }
  if (!path && !(await playwrightHasItsOwn())) {
    throw new Error(
      'The tests need a Chromium browser: install Chrome, Chromium or Edge, run "npx playwright install chromium", or set CHROMIUM_PATH.',
    );
  }
  if (path) process.env.CHROMIUM_PATH = path;
}

/**
 * What Playwright turns off, since a second list takes the place of its own, and the two pages that Chromium loads into
 * the address bar of each new window: nobody sees them, and they cost three times what an empty page does.
 */
const disabledFeatures = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

/** Launch options for Playwright: quiet, without network traffic of the browser's own. */
export function chromiumOptions() {
  const executablePath = findChromium();
  return {
    ...(executablePath ? { executablePath } : {}),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-features=${disabledFeatures.join()}`,
    ],
  };
}
