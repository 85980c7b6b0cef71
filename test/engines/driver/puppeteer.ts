import { writeFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';
import { chromiumOptions } from '../../../scripts/chromium.mjs';
import { findEngine } from '../../../scripts/engines.mjs';
import { keepBusy } from './busy.ts';
import { openDisplay, type Display } from './display.ts';
import type { Engine, EngineOptions } from './driver.ts';

/** Chromium by its own protocol, Firefox by WebDriver BiDi. Firefox takes keys in a window that has the focus only. */
export async function openPuppeteer(
  name: 'chromium' | 'firefox',
  { width, height, pixelRatio }: EngineOptions,
): Promise<Engine> {
  const isFirefox = name === 'firefox';
  const display: Display | null = isFirefox && process.platform === 'linux' ? await openDisplay() : null;
  const browser = await launch({
    browser: isFirefox ? 'firefox' : 'chrome',
    executablePath: findEngine(name).path,
    headless: !isFirefox,
    env: { ...process.env, ...(display && { DISPLAY: display.name }) },
    // As a screen has it; what is emulated scrolls by whole CSS px all the same.
    extraPrefsFirefox: { 'layout.css.devPixelsPerPx': String(pixelRatio) },
    args: isFirefox ? [] : [...chromiumOptions().args, `--force-device-scale-factor=${pixelRatio}`],
    pipe: !isFirefox,
    protocolTimeout: 600_000,
  });
  // The window that Firefox opens with never gets the focus, so that no focus event is sent in it.
  const page = await browser.newPage();
  const resize = (width: number, height: number) => page.setViewport({ width, height, deviceScaleFactor: 0 });
  await resize(width, height);
  return {
    name,
    async goto(url) {
      await page.goto(url, { waitUntil: 'load' });
    },
    async evaluate<Arguments extends readonly unknown[], Result>(
      run: (...given: Arguments) => Result,
      ...given: Arguments
    ): Promise<Awaited<Result>> {
      return (await page.evaluate(`(${run})(...${JSON.stringify(given)})`)) as Awaited<Result>;
    },
    async wheel({ x, y }, deltaY) {
      await page.mouse.move(x, y);
      await page.mouse.wheel({ deltaY });
    },
    key: (key) => page.keyboard.press(key),
    click: ({ x, y }) => page.mouse.click(x, y),
    resize,
    throttle: (times) => (isFirefox ? page.evaluate(keepBusy, times) : page.emulateCPUThrottling(times)),
    screenshot: async (file) => writeFile(file, await page.screenshot()),
    async close() {
      await browser.close();
      display?.close();
    },
  };
}
