import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect } from 'vitest';
import {
  useTranscript,
  type TranscriptRequest,
  type TranscriptSource,
  type UseTranscriptOptions,
} from '../../src/index.ts';

/** A message of second `index`. */
export const message = (index: number, members: object = {}) => ({
  Id: `message-${index}`,
  Type: 'MESSAGE',
  ContentType: 'text/plain',
  Content: `Message ${index}`,
  ParticipantId: 'agent-1',
  ParticipantRole: 'AGENT',
  AbsoluteTime: new Date(Date.parse('2026-11-20T08:00:00.000Z') + index * 1000).toISOString(),
  ...members,
});

export const messages = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => message(from + index));

export const idsFrom = (from: number, to: number) => messages(from, to).map(({ Id }) => Id);

/** The same source, and what it was asked for. */
export function watched<T extends TranscriptSource>(source: T): T & { readonly requests: TranscriptRequest[] } {
  const requests: TranscriptRequest[] = [];
  return {
    ...source,
    requests,
    getTranscript: (request, options) => {
      requests.push(request);
      return source.getTranscript(request, options);
    },
  };
}

/** A transcript on screen. */
export function show(
  options: UseTranscriptOptions,
  { client = new QueryClient(), strict = true }: { readonly client?: QueryClient; readonly strict?: boolean } = {},
) {
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const view = renderHook((props: UseTranscriptOptions) => useTranscript(props), {
    wrapper,
    initialProps: options,
    reactStrictMode: strict,
  });
  return {
    ...view,
    client,
    state: () => view.result.current,
    ids: () => view.result.current.entries.map((entry) => entry.id),
    ready: () => waitFor(() => expect(view.result.current.status).toBe('ready')),
  };
}
