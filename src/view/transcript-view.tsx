'use client';

import { forwardRef, useImperativeHandle, useRef, type ReactNode } from 'react';
import { LiveRegions } from '../a11y/index.ts';
import { entriesOf, type Viewer } from '../model/index.ts';
import { AnalysisContext, useAnalysisValue } from './analysis/analysis-context.ts';
import { Previews } from './attachment/previews.tsx';
import { ConnectionLine } from './connection-line.tsx';
import { FirstScreen } from './first-screen.tsx';
import { PartBoundary } from './row-boundary.tsx';
import { ParticipantsContext, ViewContext } from './transcript-context.ts';
import { TranscriptList, type ListHandle } from './transcript-list.tsx';
import type { TranscriptViewHandle, TranscriptViewProps } from './transcript-view-props.ts';
import { useAnnouncements } from './use-announcements.ts';
import { useArrivals } from './use-arrivals.ts';
import { SeenContext, useSeen } from './use-seen.ts';
import { useOwnDocument } from './use-own-document.ts';
import { useStable } from './use-stable.ts';
import { useViewValue } from './use-view-value.ts';
import { useVisibility } from './use-visibility.ts';

const customer: Viewer = { role: 'CUSTOMER' };

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
  const root = useRef<HTMLDivElement>(null);
  const document = useOwnDocument(root);
  const language = rest.labels?.language;
  const view = useViewValue({ transcript, viewer, document, ...rest });
  const isVisible = useVisibility(transcript.participants, viewer, visibility);
  const analysis = useAnalysisValue(transcript, view.isForCustomer);
  const entries = entriesOf(transcript);
  const seen = useSeen(entries, onSeen, document);
  const list = useRef<ListHandle>(null);
  const { announcer, announce } = useAnnouncements({ transcript, viewer, isVisible, view, document });

  const goToLatest = () => {
    if (transcript.newer.status === 'end') list.current?.scrollToLatest();
    else void transcript.jumpTo('latest');
  };

  useArrivals({ transcript, viewer, document }, (arrivals) => {
    announce(arrivals);
    if (arrivals.hasWritten) goToLatest();
  });

  useImperativeHandle(ref, () => ({
    scrollToLatest: () => list.current?.scrollToLatest(),
    scrollToEntry(id) {
      const entry = entries.find((other) => other.id === id);
      return entry !== undefined && list.current?.scrollToRow(entry.key) === true;
    },
  }));

  return (
    <ViewContext.Provider value={view}>
      <SeenContext.Provider value={seen}>
        <ParticipantsContext.Provider value={transcript.participants}>
          <div
            ref={root}
            data-part="transcript"
            lang={language}
            dir={language === undefined ? undefined : view.direction}
            data-status={transcript.status}
            data-connection={transcript.connection}
            data-density={density === 'comfortable' ? undefined : density}
            className={className}
            style={style}
          >
            <div data-part="frame">
              <AnalysisContext.Provider value={analysis}>
                <PartBoundary>
                  <Previews entries={entries} enabled={previews}>
                    {entries.length > 0 ? (
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
                </PartBoundary>
              </AnalysisContext.Provider>
              <PartBoundary>
                <ConnectionLine connection={transcript.connection} />
                <LiveRegions announcer={announcer} />
              </PartBoundary>
            </div>
          </div>
        </ParticipantsContext.Provider>
      </SeenContext.Provider>
    </ViewContext.Provider>
  );
});
