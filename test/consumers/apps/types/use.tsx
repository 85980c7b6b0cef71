import 'connect-transcript/styles.css';
import 'connect-transcript/themes/connect.css';
import {
  defaultVisibility,
  english,
  Transcript,
  TranscriptError,
  TranscriptView,
  useTranscript,
  useTranscriptItems,
  type Entry,
  type LabelOverrides,
  type Slots,
  type TranscriptSource,
  type TranscriptState,
  type TranscriptViewHandle,
} from 'connect-transcript';
import { createHttpSource } from 'connect-transcript/http';
import { createParticipantSource } from 'connect-transcript/participant';
import { useRef, type ReactNode } from 'react';

/** What an app writes, against the types that are published. */
const labels: LabelOverrides = { ...english, retry: 'Once more' };

const slots: Slots = {
  avatar: ({ name }) => <b>{name}</b>,
};

export const sources: readonly TranscriptSource[] = [
  createHttpSource({ region: 'us-east-1', connectionToken: async () => 'token' }),
  createParticipantSource({ region: 'us-east-1', participantToken: 'token' }),
];

function lengthOf(entry: Entry): number {
  switch (entry.kind) {
    case 'message':
      return entry.body.text.length;
    case 'attachment':
      return entry.attachments.length;
    case 'event':
      return entry.event.length;
    case 'unknown':
      return 0;
    default:
      return entry satisfies never;
  }
}

export function Console({ source, items }: { readonly source: TranscriptSource; readonly items: readonly unknown[] }) {
  const transcript: TranscriptState = useTranscript({ source, pageSize: 50 });
  const stored = useTranscriptItems(items);
  const view = useRef<TranscriptViewHandle>(null);
  const failed: ReactNode = transcript.error instanceof TranscriptError ? transcript.error.kind : null;
  return (
    <>
      {failed}
      {stored.entries.reduce((sum, entry) => sum + lengthOf(entry), 0)}
      <TranscriptView
        transcript={transcript}
        ref={view}
        slots={slots}
        labels={labels}
        visibility={(entry, viewer) => defaultVisibility(entry, viewer)}
        onReply={({ contentType, content }) => void [contentType, content]}
      />
      <Transcript source={source} viewer={{ role: 'AGENT' }} poll={5} virtualized={false} />
    </>
  );
}
