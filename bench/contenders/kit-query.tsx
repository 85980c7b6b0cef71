import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { TranscriptView, transcriptQueryOptions, useTranscript, type TranscriptState } from '../../src/index.ts';
import { createMemorySource, type MemorySource } from '../../src/memory.ts';
import '../../src/theme/styles.css';
import { itemsPerPage } from '../page/items-per-page.ts';
import { expose } from '../page/driver.ts';

const client = new QueryClient();
let source: MemorySource = createMemorySource([]);
let shown: TranscriptState | null = null;

function Page({ source }: { readonly source: MemorySource }): ReactNode {
  const transcript = useTranscript({ source, pageSize: itemsPerPage });
  useEffect(() => {
    shown = transcript;
  }, [transcript]);
  return <TranscriptView transcript={transcript} />;
}

expose({
  scroller: '[data-part="scroller"]',
  rows: '[data-row]',
  async prepare({ initial, older }) {
    source = createMemorySource([...older.toReversed().flat(), ...initial]);
    const options = transcriptQueryOptions(source, { pageSize: itemsPerPage });
    await client.fetchInfiniteQuery({ ...options, pages: initial.length / itemsPerPage });
  },
  mount(element) {
    createRoot(element).render(
      <QueryClientProvider client={client}>
        <Page source={source} />
      </QueryClientProvider>,
    );
  },
  appendMessage: (item) => source.push(item),
  prependPage: () => void shown?.older.load(),
  receipt: (frame) => source.push(frame),
});
