import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ContactAnalysis } from '../model/index.ts';
import type { TranscriptSource } from '../sources/source.ts';
import { toTranscriptError } from '../sources/to-transcript-error.ts';
import { pinnedOptions } from './pinned-options.ts';

const nothing: readonly ContactAnalysis[] = [];

/**
 * What Contact Lens says of the contacts, asked for once the transcript is open. The transcript does without where it
 * cannot be had: why not is in the query cache.
 */
export function useAnalysis(
  source: TranscriptSource,
  isOpen: boolean,
): { readonly analysis: readonly ContactAnalysis[]; readonly askAgain: () => void } {
  const { data = nothing, refetch } = useQuery({
    ...pinnedOptions,
    queryKey: ['connect-transcript', source.id, 'analysis'],
    queryFn: async ({ signal }) => {
      try {
        return (await source.getAnalysis?.({ signal })) ?? nothing;
      } catch (cause) {
        throw signal.aborted ? cause : toTranscriptError(cause);
      }
    },
    enabled: isOpen && source.getAnalysis !== undefined,
  });
  const askAgain = useCallback(() => {
    if (source.getAnalysis) void refetch();
  }, [source, refetch]);
  return { analysis: data, askAgain };
}
