import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { EntryAttachment, OpenedAttachment, TranscriptState } from '../../src/model/index.ts';
import { TranscriptView } from '../../src/view/index.ts';
import { agent, failure, file, noon, transcript } from '../../stories/fixtures.ts';

const link: OpenedAttachment = { url: 'https://files.example/a?signature=1', size: 248_310, expires: null };
const tab = { opener: window as unknown, location: { replace: vi.fn<(url: string) => void>() } };
const open = vi.spyOn(window, 'open');

beforeEach(() => {
  tab.opener = window;
  tab.location.replace.mockReset();
  open.mockReset().mockReturnValue(tab as unknown as Window);
});
afterEach(cleanup);

function show(attachment: Partial<EntryAttachment>, openAttachment: TranscriptState['openAttachment']): void {
  const entry = file(agent, noon, [{ id: 'a', name: 'invoice.pdf', contentType: 'application/pdf', ...attachment }]);
  render(<TranscriptView transcript={transcript([entry], { openAttachment })} locale="en" virtualized={false} />);
}

const chip = () => screen.getByRole('button', { name: /invoice\.pdf/ });

describe('a file that is ready', () => {
  test('is opened in a new tab that cannot reach back, through a link asked for on each click', async () => {
    const openAttachment = vi.fn<TranscriptState['openAttachment']>(() => Promise.resolve(link));
    show({}, openAttachment);
    await userEvent.click(chip());
    await userEvent.click(chip());
    expect(openAttachment.mock.calls).toEqual([['a'], ['a']]);
    expect(tab.location.replace).toHaveBeenLastCalledWith(link.url);
    expect(tab.opener).toBeNull();
    expect(chip().textContent).toContain('248 kB');
  });

  test('is busy while the link is on the way, and is not asked for twice', async () => {
    const openAttachment = vi.fn<TranscriptState['openAttachment']>(() => new Promise(() => {}));
    show({}, openAttachment);
    await userEvent.dblClick(chip());
    expect(chip().getAttribute('aria-busy')).toBe('true');
    expect(chip().textContent).toContain('Opening…');
    expect(openAttachment).toHaveBeenCalledOnce();
  });

  test('becomes a link where the browser keeps the tab from opening', async () => {
    open.mockReturnValue(null);
    show({}, () => Promise.resolve(link));
    await userEvent.click(chip());
    const anchor = await screen.findByRole('link', { name: /invoice\.pdf/ });
    expect(anchor.getAttribute('href')).toBe(link.url);
    expect(anchor.getAttribute('rel')).toBe('noopener noreferrer');
    expect(document.activeElement).toBe(anchor);
  });

  test('says in words why it did not open, and can be tried again', async () => {
    const openAttachment = vi.fn<TranscriptState['openAttachment']>();
    openAttachment.mockRejectedValueOnce(failure('unavailable')).mockResolvedValueOnce(link);
    show({}, openAttachment);
    await userEvent.click(chip());
    await within(chip()).findByText('This file is not available. Try again');
    await userEvent.click(chip());
    expect(await within(chip()).findByText(/PDF document/)).toBeDefined();
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '/relative'])(
    'does not open %s',
    async (url) => {
      show({}, () => Promise.resolve({ ...link, url }));
      await userEvent.click(chip());
      await within(chip()).findByText(/not available/);
      expect(open).not.toHaveBeenCalled();
    },
  );
});

describe('a file that is not ready', () => {
  test.each([
    ['scanning', 'Security check in progress'],
    ['refused', 'Refused by the security check'],
    ['unavailable', 'No longer available'],
  ] as const)('and is %s says so and offers nothing to click', (state, words) => {
    show({ state }, () => Promise.reject(failure('unavailable')));
    expect(screen.getByText(words)).toBeDefined();
    expect(screen.getByText('invoice.pdf')).toBeDefined();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('an image', () => {
  const image = { name: 'photo.png', contentType: 'image/png' };
  const preview = () => screen.getByRole('button', { name: 'photo.png' });

  test('opens as any other file does where the browser has no dialog', async () => {
    show(image, () => Promise.resolve(link));
    await userEvent.click(preview());
    expect(tab.location.replace).toHaveBeenLastCalledWith(link.url);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('becomes a chip that says so where it does not open', async () => {
    show(image, () => Promise.reject(failure('unavailable')));
    await userEvent.click(preview());
    expect(await screen.findByText('This file is not available. Try again')).toBeDefined();
  });

  test('is a chip where no previews are wanted', () => {
    const entry = file(agent, noon, [{ id: 'a', ...image }]);
    render(<TranscriptView transcript={transcript([entry])} previews={false} virtualized={false} />);
    expect(screen.getByText('Image')).toBeDefined();
  });
});

test('a file that the app fetched itself is saved, and never opened as a page of the app', async () => {
  const saved: string[] = [];
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(
    this: HTMLAnchorElement,
  ) {
    saved.push(`${this.download} ${this.href}`);
  });
  show({}, () => Promise.resolve({ ...link, url: 'blob:https://app.example/1' }));
  await userEvent.click(chip());
  expect(saved).toEqual(['invoice.pdf blob:https://app.example/1']);
  expect(open).not.toHaveBeenCalled();
  click.mockRestore();
});

test('a name that would be read backwards is shown as it is written', () => {
  show({ name: 'photo\u202Egpj.exe', state: 'scanning' }, () => Promise.resolve(link));
  expect(screen.getAllByText('photogpj.exe').length).toBeGreaterThan(0);
  expect(document.body.textContent).not.toContain('\u202E');
});
