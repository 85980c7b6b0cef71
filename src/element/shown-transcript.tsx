import { useEffect, useMemo, type ReactNode, type Ref } from 'react';
import type { ContactAnalysis, TranscriptError, TranscriptState } from '../model/index.ts';
import { useSteadySource, useTranscript, useTranscriptItems, type UseTranscriptOptions } from '../query/index.ts';
import type { TranscriptSource } from '../sources/source.ts';
import { TranscriptView, type TranscriptViewHandle, type TranscriptViewProps } from '../view/index.ts';

/** What the page has given to show. */
export type Given =
  | { readonly from: 'source'; readonly source: TranscriptSource }
  | { readonly from: 'items'; readonly items: readonly unknown[]; readonly analysis?: readonly ContactAnalysis[] }
  /** Not enough yet: it waits as for a first page. */
  | { readonly from: 'nothing' }
  | { readonly from: 'mistake'; readonly error: TranscriptError };

interface Common {
  readonly options: Omit<UseTranscriptOptions, 'source'>;
  readonly view: Omit<TranscriptViewProps, 'transcript' | 'slots'>;
  readonly handle: Ref<TranscriptViewHandle>;
  /** Called after each change that is on screen. */
  readonly onChange: (transcript: TranscriptState) => void;
}

/** What the page puts into the element with these names stands there. */
const slots: TranscriptViewProps['slots'] = {
  empty: ({ children }) => <slot name="empty">{children}</slot>,
  beginning: ({ children }) => <slot name="beginning">{children}</slot>,
};

function Shown({ transcript, view, handle, onChange }: Common & { readonly transcript: TranscriptState }): ReactNode {
  useEffect(() => onChange(transcript), [onChange, transcript]);
  return <TranscriptView {...view} slots={slots} transcript={transcript} ref={handle} />;
}

function FromSource({ source, ...rest }: Common & { readonly source: TranscriptSource }): ReactNode {
  return <Shown {...rest} transcript={useTranscript({ ...rest.options, source })} />;
}

/** Another conversation is another view: nothing of the one before stays. */
function FromSteadySource({ source: given, ...rest }: Common & { readonly source: TranscriptSource }): ReactNode {
  const source = useSteadySource(given);
  return <FromSource {...rest} key={source.id} source={source} />;
}

function FromItems({ items, analysis, ...rest }: Common & Extract<Given, { readonly from: 'items' }>): ReactNode {
  return <Shown {...rest} transcript={useTranscriptItems(items, { analysis })} />;
}

const end = { status: 'end', error: null, load: () => {} } as const;

/** A transcript of which nothing can be known. */
const unknown: Extract<TranscriptState, { readonly status: 'loading' | 'ready' }> = {
  status: 'loading',
  error: null,
  entries: [],
  participants: [],
  typing: [],
  older: end,
  newer: end,
  connection: 'none',
  initialContactId: null,
  retry: () => {},
  jumpTo: () => Promise.resolve('missing'),
  openAttachment: () => Promise.reject(new Error('No transcript is shown, so it has no files to open.')),
};

function FromMistake({ error, ...rest }: Common & { readonly error: TranscriptError }): ReactNode {
  const transcript = useMemo<TranscriptState>(() => ({ ...unknown, status: 'error', error }), [error]);
  return <Shown {...rest} transcript={transcript} />;
}

/** The transcript of whatever the page has given. Needs a QueryClientProvider above. */
export function ShownTranscript({ given, ...rest }: Common & { readonly given: Given }): ReactNode {
  switch (given.from) {
    case 'source':
      return <FromSteadySource {...rest} source={given.source} />;
    case 'items':
      return <FromItems {...rest} {...given} />;
    case 'nothing':
      return <Shown {...rest} transcript={unknown} />;
    case 'mistake':
      return <FromMistake {...rest} error={given.error} />;
    default:
      return given satisfies never;
  }
}
