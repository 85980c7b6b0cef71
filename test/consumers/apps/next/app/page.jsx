import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import { english, transcriptQueryOptions, TranscriptView } from 'connect-transcript';
import { emptyTimeline, mergeItems } from 'connect-transcript/model';
import { Chat } from './chat.jsx';
import { conversation } from '../../conversation.ts';
import { source } from './source.js';

/** At each request, not once at the build. */
export const dynamic = 'force-dynamic';

/** A server component: it reads the first page, uses what of the kit is no hook, and hands on what is the client's. */
export default async function Page() {
  const client = new QueryClient();
  await client.prefetchInfiniteQuery(transcriptQueryOptions(source));
  return (
    <main>
      <h1>{mergeItems(emptyTimeline, conversation).entries.length} entries</h1>
      <p>{english.older.load}</p>
      <HydrationBoundary state={dehydrate(client)}>
        <Chat View={TranscriptView} />
      </HydrationBoundary>
    </main>
  );
}
