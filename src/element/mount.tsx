import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRef, type ComponentProps } from 'react';
import { createRoot } from 'react-dom/client';
import type { TranscriptViewHandle } from '../view/index.ts';
import { ShownTranscript } from './shown-transcript.tsx';
import { adoptStyles } from './styles.ts';

type Props = Omit<ComponentProps<typeof ShownTranscript>, 'handle'>;

/** A transcript in a shadow root. */
export interface Mount {
  readonly view: TranscriptViewHandle | null;
  render(props: Props): void;
  /** Takes everything away: elements, listeners, requests, and what was loaded. */
  unmount(): void;
}

export function mountTranscript(shadow: ShadowRoot): Mount {
  adoptStyles(shadow);
  const client = new QueryClient();
  const root = createRoot(shadow);
  const handle = createRef<TranscriptViewHandle>();
  return {
    get view() {
      return handle.current;
    },
    render(props) {
      root.render(
        <QueryClientProvider client={client}>
          <ShownTranscript {...props} handle={handle} />
        </QueryClientProvider>,
      );
    },
    unmount() {
      root.unmount();
      client.clear();
    },
  };
}
