import { forwardRef, useImperativeHandle, useRef, useState, type ReactNode } from 'react';
import { describeArrivals, LiveRegion, type Announcement } from '../a11y/index.ts';
import type { Viewer } from '../model/index.ts';
import { AnalysisContext, useAnalysisValue } from './analysis/analysis-context.ts';
import { isOwn } from './arrivals.ts';
import { Previews } from './attachment/previews.tsx';
import { ConnectionLine } from './connection-line.tsx';
import { FirstScreen } from './first-screen.tsx';
import { ParticipantsContext, ViewContext } from './transcript-context.ts';
import { TranscriptList, type ListHandle } from './transcript-list.tsx';
import type { TranscriptViewHandle, TranscriptViewProps } from './transcript-view-props.ts';
import { useArrivals } from './use-arrivals.ts';
import { SeenContext, useSeen } from './use-seen.ts';
import { useStable } from './use-stable.ts';
import { useViewValue } from './use-view-value.ts';
import { useVisibility } from './use-visibility.ts';

const customer: Viewer = { role: 'CUSTOMER' };
const silence: Announcement = { number: 0, text: '' };

/** A chat transcript. Fills its parent's height and width; needs no provider. */
export const TranscriptView = forwardRef<TranscriptViewHandle, TranscriptViewProps>(function TranscriptView(
  {
    transcript,
    viewer: given = customer,
    virtualized = true,
    previews = true,
    onSeen,
    visibility,
    density = 'comfortable',
    className,
    style,
    ...rest
  },
  ref,
): ReactNode {
  const viewer = useStable(given);
  const view = useViewValue({ transcript, viewer, ...rest });
  const isVisible = useVisibility(transcript.participants, viewer, visibility);
  const analysis = useAnalysisValue(transcript, view.isForCustomer);
  const seen = useSeen(transcript.entries, onSeen);
  const list = useRef<ListHandle>(null);
  const [announcement, setAnnouncement] = useState(silence);

  const goToLatest = () => {
    if (transcript.newer.status === 'end') list.current?.scrollToLatest();
    else void transcript.jumpTo('latest');
  };

  useArrivals(transcript, viewer, ({ arrived, failed, hasWritten }) => {
    const others = arrived.filter((entry) => !isOwn(entry, viewer) && isVisible(entry));
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
            data-density={density === 'comfortable' ? undefined : density}
            className={className}
            style={style}
          >
            <AnalysisContext.Provider value={analysis}>
              <Previews entries={transcript.entries} enabled={previews}>
                {transcript.entries.length > 0 ? (
                  <TranscriptList
                    list={list}
                    transcript={transcript}
                    viewer={viewer}
                    visibility={visibility}
                    isVisible={isVisible}
                    timeZone={view.timeZone}
                    virtualized={virtualized}
                    onJump={goToLatest}
                  />
                ) : (
                  <FirstScreen transcript={transcript} viewer={viewer} />
                )}
              </Previews>
            </AnalysisContext.Provider>
            <ConnectionLine connection={transcript.connection} />
            <LiveRegion announcement={announcement} />
          </div>
        </ParticipantsContext.Provider>
      </SeenContext.Provider>
    </ViewContext.Provider>
  );
});
