/**
 * One window of a browser, the same for three engines.
 *
 * `const engine = await openEngine('webkit', { width: 460, height: 680 })`, then `engine.goto(url)`,
 * `engine.evaluate((by) => window.scrollBy(0, by), 100)`, `engine.wheel({ x: 200, y: 300 }, 120)`, `engine.close()`.
 * Tests are run once for each engine: `inject('engine')` of vitest names it.
 */
import { findEngine, type EngineName } from '../../../scripts/engines.mjs';
import { openPuppeteer } from './puppeteer.ts';
import { openWebkit } from './webkit.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Key = 'Tab' | 'Enter' | 'Escape' | 'PageUp' | 'PageDown' | 'Home' | 'End' | 'ArrowUp' | 'ArrowDown';

export interface EngineOptions {
  /** Of the page, in CSS px. WebKitGTK's window is 447 wide at least. @default 460 × 680 */
  readonly width: number;
  readonly height: number;
  /** How many pixels of the screen are one CSS px. WebKitGTK knows whole numbers only. @default 1 */
  readonly pixelRatio: number;
}

export interface Engine {
  readonly name: EngineName;
  goto(url: string): Promise<void>;
  /** Runs a function in the page: it sees nothing of the test but its arguments. @throws what it threw */
  evaluate<Arguments extends readonly unknown[], Result>(
    run: (...given: Arguments) => Result,
    ...given: Arguments
  ): Promise<Awaited<Result>>;
  /** One notch of a mouse wheel over this point, in CSS px. */
  wheel(over: Point, deltaY: number): Promise<void>;
  key(key: Key): Promise<void>;
  click(at: Point): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Makes the processor so many times slower: as Chromium can, elsewhere by a page that is busy otherwise. */
  throttle(times: number): Promise<void>;
  /** Writes the page as a PNG. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** @throws where the engine is not installed */
export async function openEngine(name: EngineName, options: Partial<EngineOptions> = {}): Promise<Engine> {
  const { title, missing } = findEngine(name);
  if (missing.length > 0) throw new Error(`${title} cannot be opened: ${missing.join(' and ')} is not installed.`);
  const all: EngineOptions = { width: 460, height: 680, pixelRatio: 1, ...options };
  return name === 'webkit' ? openWebkit(all) : openPuppeteer(name, all);
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Which engine a project of the engines is for; there is none in others. */
    engine: EngineName | undefined;
  }
}
