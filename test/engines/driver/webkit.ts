import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findEngine } from '../../../scripts/engines.mjs';
import { keepBusy } from './busy.ts';
import { openDisplay, spawnMortal } from './display.ts';
import type { Engine, EngineOptions, Key, Point } from './driver.ts';
import { findFreePort, openSession } from './webdriver.ts';

/** As WebDriver writes them. */
const keys: Readonly<Record<Key, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
};

/** Runs in the page, in front of a function's text. */
const runner = (text: string) => `
  const done = arguments[arguments.length - 1];
  Promise.resolve([...arguments].slice(0, -1))
    .then((given) => (${text})(...given))
    .then((result) => done({ result }), (error) => done({ error: error + '\\n' + error?.stack }));
`;

/** WebKitGTK's small browser, by WebKitWebDriver. */
export async function openWebkit({ width, height, pixelRatio }: EngineOptions): Promise<Engine> {
  const [display, home, port] = await Promise.all([openDisplay(), mkdtemp(join(tmpdir(), 'webkit-')), findFreePort()]);
  const driver = spawnMortal(findEngine('webkit').path, [`--port=${port}`], {
    env: {
      ...process.env,
      DISPLAY: display.name,
      HOME: home,
      XDG_RUNTIME_DIR: home,
      GDK_BACKEND: 'x11',
      GDK_SCALE: String(pixelRatio),
      LIBGL_ALWAYS_SOFTWARE: '1',
      // The bus of assistive technology, which no such screen has.
      NO_AT_BRIDGE: '1',
    },
  });
  const { ask } = await openSession(`http://127.0.0.1:${port}`, {
    timeouts: { script: 600_000, pageLoad: 60_000 },
  });

  async function evaluate<Arguments extends readonly unknown[], Result>(
    run: (...given: Arguments) => Result,
    ...given: Arguments
  ): Promise<Awaited<Result>> {
    const answer = await ask('POST', '/execute/async', { script: runner(String(run)), args: given });
    const { result, error } = answer as { readonly result: Awaited<Result>; readonly error?: string };
    if (error !== undefined) throw new Error(`In the page: ${error}`);
    return result;
  }
  const act = (type: 'key' | 'pointer' | 'wheel', actions: readonly object[]) =>
    ask('POST', '/actions', { actions: [{ type, id: type, actions }] });
  const at = ({ x, y }: Point) => ({ x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' });
  // The driver scrolls by the difference to the last notch, so that it wants to be given their sum.
  let scrolled = 0;

  const size = () => evaluate(() => [innerWidth, innerHeight] as const);
  const resize = async (width: number, height: number) => {
    // The window has bars of its own: how high they are shows in what the page gets.
    for (let tries = 0; tries < 100; tries += 1) {
      const [wide, high] = await size();
      if (wide === width && high === height) return;
      if (tries % 10 === 0) {
        const window = (await ask('GET', '/window/rect')) as { readonly width: number; readonly height: number };
        const rect = { width: window.width + width - wide, height: window.height + height - high };
        await ask('POST', '/window/rect', rect);
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`The page does not become ${width} × ${height} px, but ${(await size()).join(' × ')}.`);
  };
  await ask('POST', '/url', { url: 'about:blank' });
  await resize(width, height);

  return {
    name: 'webkit',
    async goto(url) {
      await ask('POST', '/url', { url });
    },
    evaluate,
    async wheel(over, deltaY) {
      scrolled += deltaY;
      await act('wheel', [{ type: 'scroll', ...at(over), deltaX: 0, deltaY: scrolled }]);
    },
    async key(key) {
      const value = keys[key];
      await act('key', [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
    },
    async click(point) {
      await act('pointer', [
        { type: 'pointerMove', ...at(point) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]);
    },
    resize,
    throttle: (times) => evaluate(keepBusy, times),
    async screenshot(file) {
      await writeFile(file, String(await ask('GET', '/screenshot')), 'base64');
    },
    async close() {
      await ask('DELETE', '').catch(() => {});
      driver.kill('SIGKILL');
      display.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}
