// Finds the engines that the tests run in, and installs what is missing where that can be done.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { findChromium } from './chromium.mjs';
import { canInstall, install, onPath } from './system-packages.mjs';

export const engineNames = ['chromium', 'firefox', 'webkit'];

const titles = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK' };
/** Debian's. */
const packages = { chromium: 'chromium', firefox: 'firefox-esr', webkit: 'webkit2gtk-driver' };

const installedFirefox = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

function find(name) {
  switch (name) {
    case 'chromium':
      return findChromium() || [chromium.executablePath()].find(existsSync);
    case 'firefox':
      return (
        process.env.FIREFOX_PATH ||
        ['firefox-esr', 'firefox'].map(onPath).find(Boolean) ||
        installedFirefox.find(existsSync)
      );
    default:
      return onPath('WebKitWebDriver');
  }
}

/** A screen that nobody sees, and a window manager: without one no window has the focus. */
const screen = process.platform === 'linux' ? { Xvfb: 'xvfb', openbox: 'openbox' } : {};

/** The Debian packages without which nothing can run in this engine. */
function missingFor(name) {
  const around = name === 'chromium' ? [] : Object.entries(screen).filter(([program]) => !onPath(program));
  return [...(find(name) ? [] : [packages[name]]), ...around.map(([, debian]) => debian)];
}

/** WebKitWebDriver does not tell its own. */
function versionOf(name, path) {
  const [command, ...args] =
    name === 'webkit' ? ['dpkg-query', '-Wf', '${Version}', packages.webkit] : [path, '--version'];
  return /\d[\d.]*/.exec(spawnSync(command, args, { encoding: 'utf8' }).stdout ?? '')?.[0] ?? '';
}

export function findEngine(name) {
  const path = find(name) || '';
  const missing = missingFor(name);
  return { name, title: titles[name], path, version: missing.length > 0 ? '' : versionOf(name, path), missing };
}

/** On Debian, as root, installs what is missing; elsewhere says what that is, and which tests do not run without it. */
export function ensureEngines() {
  const missing = [...new Set(engineNames.flatMap(missingFor))];
  if (missing.length > 0 && canInstall()) {
    console.log(`Not every engine found: installing ${missing.join(', ')} with apt-get.`);
    install([...missing, 'fonts-dejavu-core']);
  }
  for (const name of engineNames) {
    const lacking = missingFor(name);
    if (lacking.length === 0) continue;
    console.warn(`Nothing is tested in ${titles[name]}: on Debian it takes the packages ${lacking.join(' and ')}.`);
  }
}
