#!/usr/bin/env bash
# What is written to scrollTop reads back differently in each engine, and on each screen. CSSOM View leaves it open:
# https://drafts.csswg.org/cssom-view/#dom-element-scrolltop
# Of 100.7, 100.3 and 100.5 Chromium keeps 101, 100, 101 on a plain screen and Firefox 101, 100, 100; on a screen of 1.5
# pixels to one both keep thirds. So a position that is read is not the one that was written, even where nobody moved it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit puppeteer-core@24.43.1
cat > positions.mjs <<'SCRIPT'
import { existsSync } from 'node:fs';
import { launch } from 'puppeteer-core';

const paths = { chrome: '/usr/bin/chromium', firefox: '/usr/bin/firefox-esr' };
const expected = {
  chrome: { 1: '101 100 101', 1.5: '100.67 100 100.67' },
  firefox: { 1: '101 100 100', 1.5: '100.67 100 100.67' },
};
const page = 'data:text/html,<div id="box" style="height:300px;overflow:auto"><div style="height:9000px"></div></div>';
let isAsBefore = true;
for (const [name, executablePath] of Object.entries(paths)) {
  if (!existsSync(executablePath)) throw new Error(`Needs ${executablePath} (Debian: chromium, firefox-esr).`);
  for (const ratio of [1, 1.5]) {
    const browser = await launch({
      browser: name,
      executablePath,
      defaultViewport: null,
      args: name === 'chrome' ? ['--no-sandbox', '--disable-gpu', `--force-device-scale-factor=${ratio}`] : [],
      extraPrefsFirefox: { 'layout.css.devPixelsPerPx': String(ratio) },
    });
    const tab = await browser.newPage();
    await tab.goto(page);
    const read = await tab.evaluate(() => {
      const box = document.getElementById('box');
      return [100.7, 100.3, 100.5].map((top) => ((box.scrollTop = top), Math.round(box.scrollTop * 100) / 100)).join(' ');
    });
    console.log(`${await browser.version()}, ${ratio} pixels to one: 100.7 100.3 100.5 are read as ${read}`);
    isAsBefore &&= read === expected[name][ratio];
    await browser.close();
  }
}
process.exit(isAsBefore ? 0 : 1);
SCRIPT
node positions.mjs
