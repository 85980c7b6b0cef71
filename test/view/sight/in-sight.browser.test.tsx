import { act } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { frames, kinds, openPanel, type Panel } from './panel.tsx';

const all = ['First', 'Second', 'Third'];
let open: Panel | null = null;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  open?.close();
  open = null;
  vi.useRealTimers();
});

const pass = async (milliseconds: number) => {
  await frames();
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
};

/** Changes an element's style; returns how to take that back. */
function styled(element: HTMLElement, css: string) {
  const before = element.style.cssText;
  element.style.cssText = `${before};${css}`;
  return () => {
    element.style.cssText = before;
  };
}

function attributed(element: Element, name: string) {
  element.setAttribute(name, '');
  return () => element.removeAttribute(name);
}

/** Lays something over the page. */
function laid(tag: keyof HTMLElementTagNameMap, css: string, show?: (element: HTMLElement) => void) {
  const element = document.createElement(tag);
  element.style.cssText = `margin: 0; border: 0; max-width: none; max-height: none; ${css}`;
  document.body.append(element);
  show?.(element);
  return () => element.remove();
}

const whole = 'position: fixed; inset: 0; width: 100%; height: 100%;';

function layered(panel: HTMLElement, css: string) {
  const style = document.createElement('style');
  style.textContent = `.layered::after { content: ''; position: absolute; inset: 0; ${css} }`;
  document.head.append(style);
  panel.classList.add('layered');
  return () => {
    panel.classList.remove('layered');
    style.remove();
  };
}

/** Puts the panel's parent into a closed details. */
function folded(panel: HTMLElement) {
  const details = document.createElement('details');
  panel.before(details);
  details.moveBefore?.(panel, null);
  if (panel.parentElement !== details) details.append(panel);
  return () => {
    details.open = true;
  };
}

describe.each(kinds)('in the %s', (kind) => {
  test.each<[string, (panel: HTMLElement) => () => void]>([
    ['visibility: hidden', (panel) => styled(panel, 'visibility: hidden')],
    ['visibility: collapse', (panel) => styled(panel, 'visibility: collapse')],
    ['opacity: 0', (panel) => styled(panel, 'opacity: 0')],
    ['faintness that adds up', (panel) => styled(panel, 'opacity: .2; filter: opacity(.3)')],
    ['filter: opacity(0)', (panel) => styled(panel, 'filter: opacity(0)')],
    ['a blur', (panel) => styled(panel, 'filter: blur(8px)')],
    ['content-visibility: hidden', (panel) => styled(panel, 'content-visibility: hidden')],
    ['display: none', (panel) => styled(panel, 'display: none')],
    ['a place outside of the page', (panel) => styled(panel, 'left: -9999px')],
    ['a panel pushed aside', (panel) => styled(panel, 'transform: translateX(-110%)')],
    ['clip-path', (panel) => styled(panel, 'clip-path: inset(0 0 100% 0)')],
    ['inert', (panel) => attributed(panel, 'inert')],
    ['the attribute hidden', (panel) => attributed(panel, 'hidden')],
    ['a closed details', folded],
    ['a page laid over it', () => laid('div', `${whole} background: white;`)],
    ['a dim backdrop', () => laid('div', `${whole} background: rgb(0 0 0 / .5);`)],
    ['a backdrop that blurs', () => laid('div', `${whole} backdrop-filter: blur(4px);`)],
    ['a picture', () => laid('img', whole)],
    ['a frame', () => laid('iframe', whole)],
    [
      'a popover',
      () =>
        laid('div', `${whole} background: white;`, (element) => {
          element.popover = 'manual';
          element.showPopover();
        }),
    ],
    [
      'a modal dialog that covers nothing',
      () =>
        laid('dialog', 'inset: auto 0 0 auto; width: 20px; height: 20px', (element) =>
          (element as HTMLDialogElement).showModal(),
        ),
    ],
    [
      'a drawer over most of it',
      () => laid('div', 'position: fixed; inset: 0 auto auto 0; width: 300px; height: 400px; background: white'),
    ],
    ['a layer of the panel itself', (panel) => layered(panel, 'background: white')],
  ])('nothing is seen through %s; when that goes, it is half a second later', async (_what, hide) => {
    open = openPanel(kind);
    const { panel, told } = open;
    const show = hide(panel);
    await pass(0);
    for (let round = 0; round < 3; round += 1) await pass(600);
    expect(told).toEqual([]);
    show();
    await pass(499);
    expect(told).toEqual([]);
    await pass(250);
    await pass(500);
    expect(told).toEqual(all);
  });

  test.each([
    ['frozen', document, 'freeze', 'resume'],
    ['kept in the back/forward cache', window, 'pagehide', 'pageshow'],
  ] as const)('what stood in a page that was %s takes its whole time again', async (_what, target, leaves, returns) => {
    open = openPanel(kind);
    await pass(400);
    target.dispatchEvent(new Event(leaves));
    await pass(5000);
    target.dispatchEvent(new Event(returns));
    await pass(499);
    expect(open.told).toEqual([]);
    await pass(1);
    expect(open.told).toEqual(all);
  });

  test('what is covered for a moment takes its whole time again', async () => {
    open = openPanel(kind);
    await pass(400);
    const uncover = laid('div', `${whole} background: white;`);
    await pass(250);
    uncover();
    await pass(499);
    expect(open.told).toEqual([]);
    await pass(250);
    await pass(500);
    expect(open.told).toEqual(all);
  });

  test.each<[string, (panel: HTMLElement) => () => void]>([
    ['half translucent', (panel) => styled(panel, 'opacity: .5')],
    ['grey', (panel) => styled(panel, 'filter: grayscale(1) blur(.5px)')],
    ['half as large', (panel) => styled(panel, 'transform: scale(.5)')],
    ['turned a little', (panel) => styled(panel, 'transform: perspective(600px) rotateX(4deg) rotate(2deg)')],
    ['zoomed out', (panel) => styled(panel, 'zoom: .5')],
    ['zoomed in', (panel) => styled(panel, 'zoom: 1.5; inline-size: 250px; block-size: 250px')],
    ['hidden from screen readers alone', (panel) => attributed(panel, 'aria-hidden')],
    ['let through by clicks', (panel) => styled(panel, 'pointer-events: none')],
    ['under a shield that only catches clicks', () => laid('div', whole)],
    ['under a dialog that has faded out', () => laid('div', `${whole} background: white; opacity: 0`)],
    [
      'under a tint that clicks go through',
      () => laid('div', `${whole} background: rgb(255 200 0 / .2); pointer-events: none`),
    ],
    ['under a faint tint', () => laid('div', `${whole} background: rgb(255 200 0 / .05)`)],
    [
      'under a small button',
      () => laid('button', 'position: fixed; inset: 0 auto auto 350px; width: 50px; height: 400px'),
    ],
    [
      'behind a dialog that is not modal, beside it',
      () =>
        laid('dialog', 'inset: auto 0 0 auto; width: 20px; height: 20px', (element) =>
          (element as HTMLDialogElement).show(),
        ),
    ],
  ])('what is %s is seen', async (_what, change) => {
    open = openPanel(kind);
    const undo = change(open.panel);
    await pass(0);
    await pass(250);
    await pass(500);
    expect(open.told).toEqual(all);
    undo();
  });
});
