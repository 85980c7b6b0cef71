import { forwardRef, useImperativeHandle, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import { describeArrivals, LiveRegion, type Announcement } from '../a11y/index.ts';
import type { LabelOverrides } from '../i18n/index.ts';
import type { Entry, MessageEntry, TranscriptState, Viewer } from '../model/index.ts';
import { isOwn } from './arrivals.ts';
import { ConnectionLine } from './connection-line.tsx';
import { FirstScreen } from './first-screen.tsx';
import type { RowListHandle } from './row-list.ts';
import type { Slots } from './slots.tsx';
import { ParticipantsContext, ViewContext } from './transcript-context.ts';
import { TranscriptList } from './transcript-list.tsx';
import { useArrivals } from './use-arrivals.ts';
import { SeenContext, useSeen } from './use-seen.ts';
import { useStable } from './use-stable.ts';
import { useViewValue } from './use-view-value.ts';

export interface TranscriptViewProps {
  /** What to show: from `useTranscript`, or a literal. */
  readonly transcript: TranscriptState;
  /** Who looks: decides which messages are on the own side. @default role CUSTOMER */
  readonly viewer?: Viewer;
  /** A BCP 47 tag for dates and numbers. @default the browser's; 'en' in server markup */
  readonly locale?: string;
  /** An IANA name; days begin at its midnight. @default the browser's; 'UTC' in server markup */
  readonly timeZone?: string;
  /** Words to use instead of the English ones. */
  readonly labels?: LabelOverrides;
  /** Parts to draw yourself. */
  readonly slots?: Slots;
  /**
   * Whether only the rows near the view are in the document. Give false for print, for readers who want to search and
   * select the whole text, and for tests in jsdom, which has no layout. Where there is no ResizeObserver (jsdom, very
   * old browsers) all rows are in the document whatever is given; a test that defines one itself must give false.
   * @default true
   */
  readonly virtualized?: boolean;
  /**
   * Told once of each message and file of others that was looked at: half of it (or half of the view) was in view for
   * 500 ms without interruption, in a visible tab. The oldest first where several are due. For read receipts give the
   * source's `sendReceipts`. A view that is mounted again tells anew.
   */
  readonly onSeen?: (entry: Entry) => void;
  /** Sends a message again that could not be sent; `entry.clientId` names it. Without it there is no button. */
  readonly onRetry?: (entry: MessageEntry) => void;
  readonly className?: string;
  readonly style?: CSSProperties;
}

export interface TranscriptViewHandle {
  /** Brings the newest loaded entry into view. */
  scrollToLatest(): void;
  /** Brings a loaded entry into view by its wire Id. Returns false where it is not loaded: see `transcript.jumpTo`. */
  scrollToEntry(id: string): boolean;
}

const customer: Viewer = { role: 'CUSTOMER' };
const silence: Announcement = { number: 0, text: '' };

/** A chat transcript. Fills its parent's height and width; needs no provider. */
export const TranscriptView = forwardRef<TranscriptViewHandle, TranscriptViewProps>(function TranscriptView(
  { transcript, viewer: given = customer, virtualized = true, onSeen, className, style, ...rest },
  ref,
): ReactNode {
  const viewer = useStable(given);
  const view = useViewValue({ transcript, ...rest });
  const seen = useSeen(transcript.entries, onSeen);
  const list = useRef<RowListHandle>(null);
  const [announcement, setAnnouncement] = useState(silence);

  const goToLatest = () => {
    if (transcript.newer.status === 'end') list.current?.scrollToLatest();
    else void transcript.jumpTo('latest');
  };

  useArrivals(transcript, viewer, ({ arrived, failed, hasWritten }) => {
    const others = arrived.filter((entry) => !isOwn(entry, viewer));
    const text = describeArrivals(others, failed, view.labels, view.formats);
    if (text !== '') setAnnouncement(({ number }) => ({ number: number + 1, text }));
    if (hasWritten) goToLatest();
  });

  useImperativeHandle(ref, () => ({
    scrollToLatest: () => list.current?.scrollToLatest(),
    scrollToEntry(id) {
      const entry = transcript.entries.find((other) => other.id === id);
      return entry !== undefined && list.current?.scrollToRow(entry.key) === true;
    },
  }));

  return (
    <ViewContext.Provider value={view}>
      <SeenContext.Provider value={seen}>
        <ParticipantsContext.Provider value={transcript.participants}>
          <div
            data-part="transcript"
            data-status={transcript.status}
            data-connection={transcript.connection}
            className={className}
            style={style}
          >
            {transcript.entries.length > 0 ? (
              <TranscriptList
                list={list}
                transcript={transcript}
                viewer={viewer}
                timeZone={view.timeZone}
                virtualized={virtualized}
                onJump={goToLatest}
              />
            ) : (
              <FirstScreen transcript={transcript} viewer={viewer} />
            )}
            <ConnectionLine connection={transcript.connection} />
            <LiveRegion announcement={announcement} />
          </div>
        </ParticipantsContext.Provider>
      </SeenContext.Provider>
    </ViewContext.Provider>
  );
});
