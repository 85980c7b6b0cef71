import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { serveProductionPage } from '../production-page.ts';
import { openEngine, type Engine, type EngineOptions } from './driver/driver.ts';
import { overhear } from './overhear.ts';
import type { Settings } from './page/page.tsx';

/** The engine that this project is for, in front of the page with the kit. */
export interface KitWindow {
  readonly engine: Engine;
  /** Opens the page anew, with a list that stands. */
  open(settings: Settings): Promise<void>;
  close(): Promise<void>;
}

export async function openKitWindow(options: Partial<EngineOptions> = {}): Promise<KitWindow> {
  const page = await serveProductionPage({ root: fileURLToPath(new URL('page', import.meta.url)) });
  const heard = await overhear(page.origin);
  const engine = await openEngine(inject('engine') ?? 'chromium', options);
  return {
    engine,
    async open(settings) {
      await engine.goto(heard.origin);
      await engine.evaluate(async (settings) => {
        // A module may come after the page's load event.
        while (!('kit' in window)) await new Promise((resolve) => setTimeout(resolve, 10));
        await window.kit.open(settings);
      }, settings);
    },
    async close() {
      await engine.close();
      await heard.close();
      await page.close();
    },
  };
}
