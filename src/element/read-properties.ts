import type { UseTranscriptOptions } from '../query/index.ts';
import type { TranscriptViewProps } from '../view/index.ts';
import type { TranscriptElementProperties } from './properties.ts';

type Properties = Readonly<TranscriptElementProperties>;

const readViewer = ({ viewerId, viewerRole }: Properties) => ({
  participantId: viewerId ?? undefined,
  role: viewerRole ?? undefined,
});

/** What React's hook is asked for. */
export function readOptions(given: Properties): Omit<UseTranscriptOptions, 'source'> {
  const { startAt, pending, pageSize, contactId, poll } = given;
  return {
    startAt,
    pending,
    viewer: readViewer(given),
    pageSize: pageSize ?? undefined,
    contactId: contactId ?? undefined,
    poll: poll ?? undefined,
  };
}

/** What React's view is told, other than what it calls. */
export function readView(given: Properties): Omit<TranscriptViewProps, 'transcript' | 'slots'> {
  const { locale, timeZone, otherTimeZone, density } = given;
  const { labels, allowImages, visibility, previews, virtualized } = given;
  return {
    viewer: readViewer(given),
    locale: locale ?? undefined,
    timeZone: timeZone ?? undefined,
    otherTimeZone: otherTimeZone ?? undefined,
    density: density === 'compact' ? density : 'comfortable',
    labels,
    allowImages,
    visibility,
    previews,
    virtualized,
  };
}
