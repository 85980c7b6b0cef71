import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openKitWindow, type KitWindow } from './kit-window.ts';
import type { Settings } from './page/page.tsx';

let shown: KitWindow;
beforeAll(async () => {
  shown = await openKitWindow();
});
afterAll(() => shown?.close());

/** A style of the stage, an attribute of it, or a style of what is laid over the page. */
interface Way {
  readonly style?: string;
  readonly attribute?: string;
  readonly over?: string;
  readonly dialog?: boolean;
}

const hiding: Readonly<Record<string, Way>> = {
  'visibility: hidden': { style: 'visibility: hidden' },
  'opacity: 0': { style: 'opacity: 0' },
  'display: none': { style: 'display: none' },
  'clip-path': { style: 'clip-path: inset(0 0 100% 0)' },
  'a blur': { style: 'filter: blur(8px)' },
  'a place outside of the page': { style: 'transform: translateX(-9999px)' },
  'the attribute inert': { attribute: 'inert' },
  'a panel in front': { over: 'background: white' },
  'a modal dialog in front': { over: 'background: white', dialog: true },
};
const harmless: Readonly<Record<string, Way>> = {
  'a quarter turn and half the size': { style: 'transform: rotate(90deg) scale(.5)' },
  'glass in front that nobody sees': { over: 'background: transparent; pointer-events: none' },
};

/** Something is written while the list is shown so. @returns whether it counts as seen meanwhile, and once it is in the open */
const writeUnder = (way: Way) =>
  shown.engine.evaluate(async ({ style = '', attribute = 'data-plain', over, dialog = false }) => {
    const { kit } = window;
    const pass = async (milliseconds: number) => {
      const end = performance.now() + milliseconds;
      while (performance.now() < end) await kit.settle(1);
    };
    kit.stage.style.cssText = style;
    kit.stage.setAttribute(attribute, '');
    const cover = document.createElement(dialog ? 'dialog' : 'div');
    cover.style.cssText = `position: fixed; inset: 0; width: 100%; height: 100%; max-width: none; max-height: none; ${over}`;
    if (over) document.body.append(cover);
    if (cover instanceof HTMLDialogElement) cover.showModal();
    kit.say('AGENT');
    await pass(900);
    const meanwhile = kit.isNewestSeen();
    cover.remove();
    kit.stage.style.cssText = '';
    kit.stage.removeAttribute(attribute);
    const end = performance.now() + 5000;
    while (!kit.isNewestSeen() && performance.now() < end) await kit.settle(1);
    return { meanwhile, afterwards: kit.isNewestSeen() };
  }, way);

const lists: readonly Settings['list'][] = ['windowed', 'plain', 'element'];

describe.each(lists)('in the %s list', (list) => {
  test('what nobody could see does not count as seen until it can be seen', async () => {
    await shown.open({ list, count: 20 });
    for (const [name, way] of Object.entries(hiding)) {
      expect(await writeUnder(way), name).toEqual({ meanwhile: false, afterwards: true });
    }
  });

  test('what everybody sees counts, turned or behind glass', async () => {
    await shown.open({ list, count: 20 });
    for (const [name, way] of Object.entries(harmless)) {
      expect(await writeUnder(way), name).toEqual({ meanwhile: true, afterwards: true });
    }
  });
});
