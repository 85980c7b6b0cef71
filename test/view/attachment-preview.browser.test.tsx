import { act, cleanup, render } from '@testing-library/react';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/theme/styles.css';
import styles from '../../src/theme/styles.css?inline';
import type { Entry, OpenedAttachment, TranscriptState } from '../../src/model/index.ts';
import { TranscriptView } from '../../src/view/index.ts';
import { agent, customer, failure, file, message, minute, noon, transcript } from '../../stories/fixtures.ts';
import { pictureLink } from '../../stories/pictures.ts';
import { readFrame } from './scroll/measure.ts';
import { patiently } from '../patiently.ts';

type OpenAttachment = TranscriptState['openAttachment'];

let picture: OpenedAttachment;
beforeEach(async () => {
  picture = await pictureLink(400, 300);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const image = (id: string, minutes: number) =>
  file(customer, noon + minutes * minute, [{ id, name: `${id}.jpg`, contentType: 'image/jpeg' }]);

/** Messages of 30 lines each: much to scroll, and little to draw. */
const tall = (count: number) =>
  Array.from({ length: count }, (_, index) => message(agent, noon + (100 + index) * minute, 'Line\n'.repeat(30)));

function View({
  entries,
  openAttachment,
}: {
  readonly entries: readonly Entry[];
  readonly openAttachment: OpenAttachment;
}): ReactNode {
  return (
    <StrictMode>
      <div style={{ inlineSize: 400, blockSize: 400 }}>
        <TranscriptView locale="en" transcript={transcript(entries, { openAttachment })} />
      </div>
    </StrictMode>
  );
}

/** A busy machine takes its time. */
const until = <T,>(check: () => T) => vi.waitFor(check, patiently);

const part = (name: string) => document.querySelector<HTMLElement>(`[data-part="${name}"]`);
function scroller(): HTMLElement {
  const element = part('scroller');
  if (!element) throw new Error('There is no list.');
  return element;
}

/** What is drawn is observed in the frames after it. */
async function frames() {
  for (let index = 0; index < 4; index += 1)
    await act(() => new Promise<void>((done) => requestAnimationFrame(() => done())));
}
async function look(ms: number) {
  await frames();
  await act(() => vi.advanceTimersByTimeAsync(ms));
}
const go = async (top: number) => {
  scroller().scrollTop = top;
  await frames();
};
const preview = (name: string) => document.querySelector<HTMLElement>(`button[data-part="preview"][title="${name}"]`);
const drawn = (name: string) =>
  until(() => {
    const found = document.querySelector<HTMLImageElement>(`[data-part="preview-image"][data-fit][alt="${name}"]`);
    if (!found) throw new Error(`${name} is not drawn.`);
    return found;
  });

describe('the link of an image', () => {
  const asked = vi.fn<OpenAttachment>();
  const entries = [image('old', 0), ...tall(4), image('new', 500)];
  const ids = () => asked.mock.calls.map(([id]) => id);

  beforeEach(() => {
    asked.mockReset().mockImplementation(() => Promise.resolve(picture));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  });

  test('is asked for when the image has stayed in view for a moment, and not when the reader scrolls past it', async () => {
    render(<View entries={entries} openAttachment={asked} />);
    await look(149);
    expect(ids()).toEqual([]);
    await look(1);
    expect(ids()).toEqual(['new']);
    await go(0);
    expect(preview('old.jpg')).not.toBeNull();
    await look(100);
    await go(scroller().scrollHeight);
    await look(5000);
    expect(ids()).toEqual(['new']);
    await go(0);
    await look(150);
    expect(ids()).toEqual(['new', 'old']);
  });

  test('is not asked for again while it lives, and is when it has expired', async () => {
    asked.mockImplementation(() => Promise.resolve({ ...picture, expires: Date.now() + 300_000 }));
    render(<View entries={entries} openAttachment={asked} />);
    await look(150);
    const leave = async () => {
      await go(0);
      await until(() => expect(preview('new.jpg')).toBeNull());
    };
    await leave();
    await go(scroller().scrollHeight);
    await look(0);
    await drawn('new.jpg');
    expect(ids()).toEqual(['new']);
    await leave();
    await act(() => vi.advanceTimersByTimeAsync(300_000));
    asked.mockClear();
    await go(scroller().scrollHeight);
    await look(150);
    await drawn('new.jpg');
    expect(ids()).toContain('new');
  });

  test('is asked for once more when no image comes of it, and then the file stays within reach', async () => {
    URL.revokeObjectURL(picture.url);
    render(<View entries={[image('broken', 0)]} openAttachment={asked} />);
    await look(150);
    await until(() => expect(scroller().textContent).toContain('This image could not be shown'));
    expect(ids()).toEqual(['broken', 'broken']);
    picture = await pictureLink(400, 300);
    await act(async () => document.querySelector<HTMLElement>('[aria-label="Try again: broken.jpg"]')?.click());
    await drawn('broken.jpg');
  });

  test.each([
    ['asked for anew when the reader comes back, where a failure may have passed', 'network', ['new', 'new']],
    ['not asked for anew where the file is not there', 'unavailable', ['new']],
  ] as const)('is %s', async (_what, kind, expected) => {
    asked.mockRejectedValueOnce(failure(kind));
    render(<View entries={entries} openAttachment={asked} />);
    await look(150);
    await until(() => expect(scroller().textContent).toContain('This image could not be shown'));
    await go(0);
    await until(() => expect(scroller().textContent).not.toContain('This image could not be shown'));
    await go(scroller().scrollHeight);
    await look(150);
    expect(ids().filter((id) => id === 'new')).toEqual(expected);
  });

  test.each(['javascript:alert(1)', 'data:image/png;base64,AAAA', 'ftp://files.example/a.png', '/a.png'])(
    'is not used where it is %s',
    async (url) => {
      asked.mockImplementation(() => Promise.resolve({ ...picture, url }));
      render(<View entries={[image('strange', 0)]} openAttachment={asked} />);
      await look(150);
      await until(() => expect(scroller().textContent).toContain('This image could not be shown'));
      expect(ids()).toEqual(['strange']);
      expect(document.querySelector('img')).toBeNull();
    },
  );

  test('is not used where it is unsafe and came while the image was out of view', async () => {
    let answer: (link: OpenedAttachment) => void = () => {};
    asked.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
    render(<View entries={[image('old', 0), ...tall(4), image('strange', 500)]} openAttachment={asked} />);
    await look(150);
    expect(ids()).toEqual(['strange']);
    await go(0);
    await until(() => expect(preview('strange.jpg')).toBeNull());
    await act(async () => answer({ ...picture, url: 'mailto:somebody@example.com' }));
    await go(scroller().scrollHeight);
    await look(150);
    await until(() => expect(scroller().textContent).toContain('This image could not be shown'));
    expect(document.querySelector('img')).toBeNull();
  });

  test('leaves no timer and no request behind when the view goes', async () => {
    const { unmount } = render(<View entries={entries} openAttachment={asked} />);
    await look(100);
    unmount();
    await look(5000);
    expect(ids()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the box of an image', () => {
  test('has its size from the start, so that nothing moves when the image comes', async () => {
    let answer: (link: OpenedAttachment) => void = () => {};
    const openAttachment = vi.fn<OpenAttachment>(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    render(<View entries={[...tall(2), image('late', 110), ...tall(2)]} openAttachment={openAttachment} />);
    await frames();
    await go(scroller().scrollHeight / 2);
    const box = await until(() => {
      scroller().scrollTop += (preview('late.jpg')?.getBoundingClientRect().top ?? 200) - 100;
      expect(openAttachment).toHaveBeenCalledOnce();
      return preview('late.jpg');
    });
    await frames();
    const height = box?.closest('[data-key]')?.getBoundingClientRect().height;
    const { tops } = readFrame(scroller());
    answer(picture);
    await drawn('late.jpg');
    await frames();
    expect(box?.closest('[data-key]')?.getBoundingClientRect().height).toBe(height);
    expect(readFrame(scroller()).tops).toEqual(tops);
  });
});

describe('the viewer', () => {
  const entries = [image('one', 0), message(agent, noon + 5 * minute, 'Thanks'), image('two', 6)];
  const openAttachment = () => Promise.resolve(picture);
  const dialog = () => document.querySelector<HTMLDialogElement>('dialog');
  const large = () =>
    until(() => {
      const found = document.querySelector<HTMLImageElement>('[data-part="viewer-image"]');
      if (!found?.naturalWidth) throw new Error('No image is shown large.');
      return found;
    });
  const scale = () => document.querySelector('[data-part="viewer-scale"]')?.firstChild?.textContent;
  const transform = () => document.querySelector<HTMLElement>('[data-part="viewer-image"]')?.style.transform;

  async function open(name: string) {
    await drawn(name);
    preview(name)?.focus();
    await userEvent.keyboard('{Enter}');
    await large();
  }

  test('opens by keyboard, goes from image to image, and gives the focus back', async () => {
    render(<View entries={entries} openAttachment={openAttachment} />);
    await open('one.jpg');
    expect(dialog()?.matches(':modal')).toBe(true);
    expect(dialog()?.getAttribute('aria-label')).toBe('one.jpg');
    expect(dialog()?.textContent).toContain('1 of 2');
    await userEvent.keyboard('{ArrowRight}');
    await until(() => expect(dialog()?.getAttribute('aria-label')).toBe('two.jpg'));
    await userEvent.keyboard('{ArrowRight}');
    expect(dialog()?.getAttribute('aria-label')).toBe('two.jpg');
    await userEvent.keyboard('{ArrowLeft}');
    await until(() => expect(dialog()?.getAttribute('aria-label')).toBe('one.jpg'));
    await userEvent.keyboard('{Escape}');
    await until(() => expect(dialog()).toBeNull());
    expect(document.activeElement).toBe(preview('one.jpg'));
  });

  test('zooms and moves by keys, and fits again', async () => {
    render(<View entries={entries} openAttachment={openAttachment} />);
    await open('one.jpg');
    expect(scale()).toBe('100 %');
    await userEvent.keyboard('++++');
    await until(() => expect(scale()).toBe('506 %'));
    await userEvent.keyboard('{ArrowRight}');
    await until(() => expect(transform()).toMatch(/^translate\(-80px, 0px\)/));
    expect(dialog()?.getAttribute('aria-label')).toBe('one.jpg');
    await userEvent.keyboard('-');
    await until(() => expect(scale()).toBe('338 %'));
    await userEvent.keyboard('0');
    await until(() => expect(transform()).toBe('translate(0px, 0px) scale(1)'));
  });

  test('zooms by wheel and double click, and closes by a click beside the image, not on it', async () => {
    render(<View entries={entries} openAttachment={openAttachment} />);
    await open('two.jpg');
    const stage = part('viewer-stage');
    const wheel = new WheelEvent('wheel', { deltaY: -100, ctrlKey: true, bubbles: true, cancelable: true });
    act(() => void stage?.dispatchEvent(wheel));
    expect(wheel.defaultPrevented).toBe(true);
    expect(scale()).toBe('149 %');
    await userEvent.dblClick(await large());
    await until(() => expect(scale()).toBe('100 %'));
    await userEvent.dblClick(await large());
    await until(() => expect(scale()).toBe('250 %'));
    expect(dialog()).not.toBeNull();
    await userEvent.keyboard('0');
    if (stage) await userEvent.click(stage, { position: { x: 3, y: 3 } });
    await until(() => expect(dialog()).toBeNull());
  });

  test('gives the focus to the list where the opener has left the window', async () => {
    render(<View entries={[...tall(4), image('one', 200)]} openAttachment={openAttachment} />);
    await open('one.jpg');
    scroller().scrollTop = 0;
    await until(() => expect(preview('one.jpg')).toBeNull());
    await userEvent.keyboard('{Escape}');
    await until(() => expect(dialog()).toBeNull());
    expect(document.activeElement).toBe(scroller());
  });

  test('closes where its image is no longer in the transcript', async () => {
    const { rerender } = render(<View entries={entries} openAttachment={openAttachment} />);
    await open('one.jpg');
    rerender(<View entries={entries.slice(1)} openAttachment={openAttachment} />);
    await until(() => expect(dialog()).toBeNull());
    rerender(<View entries={entries} openAttachment={openAttachment} />);
    await drawn('one.jpg');
    expect(dialog()).toBeNull();
  });

  test('works in a shadow root', async () => {
    const host = document.body.appendChild(document.createElement('div'));
    const shadow = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    shadow.adoptedStyleSheets = [sheet];
    const root = createRoot(shadow.appendChild(document.createElement('div')));
    root.render(<View entries={entries} openAttachment={openAttachment} />);
    const find = (selector: string) =>
      until(() => {
        const found = shadow.querySelector<HTMLElement>(selector);
        if (!found) throw new Error(`There is no ${selector}.`);
        return found;
      });
    const opener = await find('button[title="one.jpg"]:has([data-fit])');
    opener.focus();
    opener.click();
    const close = await find('dialog:modal [data-close]');
    expect(shadow.activeElement).toBe(close);
    close.click();
    await until(() => expect(shadow.querySelector('dialog')).toBeNull());
    expect(shadow.activeElement).toBe(opener);
    root.unmount();
    host.remove();
  });
});
