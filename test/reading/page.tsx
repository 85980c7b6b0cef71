import { ConnectParticipantClient } from '@aws-sdk/client-connectparticipant';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createAwsSdkSource } from '../../src/aws-sdk.ts';
import { createHttpSource } from '../../src/http.ts';
import { createParticipantSource } from '../../src/participant.ts';
import {
  TranscriptView,
  useTranscript,
  type StartPosition,
  type TemplateReply,
  type TranscriptState,
} from '../../src/index.ts';
import '../../src/theme/styles.css';
import { eachPaintedFrame, readFrame, record, recordUpward } from '../view/scroll/measure.ts';

const address = new URL(location.href).searchParams;
const endpoint = address.get('endpoint') ?? '';
/** The participant's own token for the participant source, that of its connection for the others. */
const connectionToken = address.get('token') ?? '';

function createSource() {
  if (address.get('source') === 'participant') {
    return createParticipantSource({ endpoint, participantToken: connectionToken });
  }
  if (address.get('source') !== 'aws-sdk') {
    const timeout = Number(address.get('timeout') ?? 30_000);
    return createHttpSource({ endpoint, connectionToken, timeout });
  }
  const client = new ConnectParticipantClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: '', secretAccessKey: '' },
    maxAttempts: 1,
  });
  return createAwsSdkSource({ client, connectionToken });
}

const source = createSource();
const startAt: StartPosition | undefined = JSON.parse(address.get('startAt') ?? 'null') ?? undefined;

interface Reading {
  transcript: TranscriptState | null;
  /** What the reader answered to interactive messages. */
  readonly replies: TemplateReply[];
  readonly scroller: () => HTMLElement;
  readonly isAtEnd: () => boolean;
  readonly measure: {
    eachPaintedFrame: typeof eachPaintedFrame;
    readFrame: typeof readFrame;
    record: typeof record;
    recordUpward: typeof recordUpward;
  };
}

declare global {
  interface Window {
    reading: Reading;
  }
}

function findScroller(): HTMLElement {
  const scroller = document.querySelector<HTMLElement>('[data-part="scroller"]');
  if (!scroller) throw new Error('There is no list on the page yet.');
  return scroller;
}

window.reading = {
  transcript: null,
  replies: [],
  scroller: findScroller,
  isAtEnd: () => window.reading.transcript?.older.status === 'end',
  measure: { eachPaintedFrame, readFrame, record, recordUpward },
};

function Page() {
  const transcript = useTranscript({ source, pageSize: Number(address.get('pageSize') ?? 50), startAt });
  useEffect(() => {
    window.reading.transcript = transcript;
  });
  return (
    <TranscriptView
      transcript={transcript}
      timeZone="Europe/Berlin"
      locale="en"
      onReply={address.has('replies') ? (reply) => window.reading.replies.push(reply) : undefined}
    />
  );
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <QueryClientProvider client={new QueryClient()}>
      <Page />
    </QueryClientProvider>,
  );
}
