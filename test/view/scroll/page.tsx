import { StrictMode, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { List, type Edge, type Focus, type Row } from '../../../src/model/index.ts';
import type { RowListHandle } from '../../../src/view/row-list.ts';
import { VirtualRows } from '../../../src/view/virtual-rows.tsx';
import { record, recordUpward, readFrame, eachPaintedFrame } from './measure.ts';
import { heightOf, numberOf, rowsOf } from './rows.ts';

export interface Settings {
  total: number;
  loaded: number;
  pageSize: number;
  /** In ms; 'random' is 0 to 800. */
  latency: number | 'random';
  focus?: Focus | null;
  emptyPages?: number;
}

interface State {
  readonly first: number;
  readonly last: number;
  readonly hidden: ReadonlySet<number>;
  readonly late: ReadonlyMap<number, number>;
  readonly status: 'more' | 'loading' | 'end';
  readonly typing: boolean;
  readonly focus: Focus | null;
}

/** A transcript whose pages arrive late, driven by the test. */
function createConversation({ total, loaded, pageSize, latency, focus, emptyPages = 0 }: Settings) {
  let state: State = {
    first: total - loaded,
    last: total,
    hidden: new Set(),
    late: new Map(),
    status: 'more',
    typing: false,
    focus: focus ?? null,
  };
  let emptyLeft = emptyPages;
  let seed = 7;
  const listeners = new Set<() => void>();
  const change = (next: Partial<State>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const random = () => (seed = (Math.imul(seed, 48_271) >>> 0) % 2_147_483_647) / 2_147_483_647;
  const requests = { sent: 0, atOnce: 0, worstAtOnce: 0 };
  return {
    requests,
    change,
    get: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    loadOlder: () => {
      requests.sent += 1;
      requests.atOnce += 1;
      requests.worstAtOnce = Math.max(requests.worstAtOnce, requests.atOnce);
      change({ status: 'loading' });
      setTimeout(
        () => {
          requests.atOnce -= 1;
          const isEmpty = emptyLeft > 0;
          if (isEmpty) emptyLeft -= 1;
          const first = isEmpty ? state.first : Math.max(0, state.first - pageSize);
          change({ first, status: first === 0 ? 'end' : 'more' });
        },
        latency === 'random' ? random() * 800 : latency,
      );
    },
    append: (count = 1) => change({ last: state.last + count }),
    hide: (number: number) => change({ hidden: new Set([...state.hidden, number]) }),
    show: (number: number) => change({ hidden: new Set([...state.hidden].filter((other) => other !== number)) }),
    grow: (number: number, by: number) =>
      change({ late: new Map([...state.late, [number, (state.late.get(number) ?? 0) + by]]) }),
  };
}

type Conversation = ReturnType<typeof createConversation>;

function RowView({ row, late }: { row: Row; late: number }) {
  switch (row.type) {
    case 'bubble': {
      const number = numberOf(row);
      return (
        <div style={{ padding: 2 }}>
          {row.run === 'first' && (
            <div data-part="header" style={{ height: 21 }}>
              {row.name}
            </div>
          )}
          <div data-anchor style={{ height: heightOf(number) - 4 + late, background: `hsl(${number * 37} 60% 85%)` }}>
            Message {number}
          </div>
        </div>
      );
    }
    case 'day':
    case 'chapter':
    case 'event':
    case 'event-run':
    case 'unread':
    case 'gap':
      return <div style={{ height: 37, textAlign: 'center' }}>{row.key}</div>;
    default:
      return row satisfies never;
  }
}

const feed = { places: { count: 0, placeAt: () => null }, isWhole: false, isBusy: false, focusedKey: null };
const newer: Edge = { status: 'end', error: null, load: () => {} };

function App({ conversation }: { conversation: Conversation }) {
  const state = useSyncExternalStore(conversation.subscribe, conversation.get);
  const { first, last, hidden, late, status } = state;
  const rows = useMemo(() => {
    const numbers = [];
    for (let number = first; number < last; number++) if (!hidden.has(number)) numbers.push(number);
    return List.from(rowsOf(numbers));
  }, [first, last, hidden]);
  const older = useMemo<Edge>(() => ({ status, error: null, load: conversation.loadOlder }), [status, conversation]);
  const renderRow = useMemo(() => (row: Row) => <RowView row={row} late={late.get(numberOf(row)) ?? 0} />, [late]);
  const handle = useRef<RowListHandle>(null);
  const [atLatest, setAtLatest] = useState(true);
  const [top, setTop] = useState('');
  useEffect(() => {
    Object.assign(harness, { handle, seen: { atLatest, top } });
  });
  return (
    <VirtualRows
      ref={handle}
      rows={rows}
      renderRow={renderRow}
      label="Conversation"
      feed={feed}
      older={older}
      newer={newer}
      focus={state.focus}
      header={
        status === 'end' ? null : (
          <div data-edge style={{ height: 44 }}>
            {status}
          </div>
        )
      }
      footer={
        state.typing ? (
          <div data-edge style={{ height: 33 }}>
            typing
          </div>
        ) : null
      }
      onAtLatestChange={setAtLatest}
      onTopRowChange={(row) => setTop(row?.key ?? '')}
    />
  );
}

const harness = {
  handle: { current: null } as { current: RowListHandle | null },
  seen: { atLatest: true, top: '' },
  conversation: null as Conversation | null,
  scroller: () => {
    const scroller = document.querySelector<HTMLElement>('[role=region], section');
    if (!scroller) throw new Error('The page shows no list.');
    return scroller;
  },
  open(settings: Settings) {
    const conversation = createConversation(settings);
    const root = createRoot(document.getElementById('root') ?? document.body);
    root.render(
      <StrictMode>
        <App conversation={conversation} />
      </StrictMode>,
    );
    harness.conversation = conversation;
    harness.close = () => root.unmount();
    return conversation;
  },
  close: () => {},
  /** Waits for so many painted frames. */
  async settle(frames: number) {
    let index = 0;
    await eachPaintedFrame(() => index++ < frames);
  },
  record,
  recordUpward,
  readFrame,
  eachPaintedFrame,
};

export type Harness = typeof harness;
declare global {
  interface Window {
    harness: Harness;
  }
}
window.harness = harness;
