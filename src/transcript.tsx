'use client';

import { QueryClient, QueryClientContext, QueryClientProvider } from '@tanstack/react-query';
import { forwardRef, type ReactNode, type RefAttributes, useContext, useState } from 'react';
import { useTranscript, type UseTranscriptOptions } from './query/index.ts';
import { TranscriptView, type TranscriptViewHandle, type TranscriptViewProps } from './view/index.ts';

export interface TranscriptProps extends UseTranscriptOptions, Omit<TranscriptViewProps, 'transcript'> {}

const Connected = forwardRef<TranscriptViewHandle, TranscriptProps>(function Connected(
  { source, pageSize, contactId, startAt, poll, pending, viewer, ...view },
  ref,
): ReactNode {
  const transcript = useTranscript({ source, pageSize, contactId, startAt, poll, pending, viewer });
  return <TranscriptView {...view} viewer={viewer} transcript={transcript} ref={ref} />;
});

function WithClient({ children }: { readonly children: ReactNode }): ReactNode {
  const [client] = useState(() => new QueryClient());
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}

/** `useTranscript` and `<TranscriptView>` in one, with a QueryClient of its own where there is none above. */
export const Transcript = forwardRef<TranscriptViewHandle, TranscriptProps>(function Transcript(props, ref): ReactNode {
  const above = useContext(QueryClientContext);
  const connected = <Connected {...props} ref={ref} />;
  return above ? connected : <WithClient>{connected}</WithClient>;
}) satisfies React.ForwardRefExoticComponent<TranscriptProps & RefAttributes<TranscriptViewHandle>>;
