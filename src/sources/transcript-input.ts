import type { TranscriptRequest } from './source.ts';

/** A GetTranscript body: the given members only, because the service reads an empty one as a value. */
export function transcriptInput(request: TranscriptRequest) {
  const { scanDirection, sortOrder, maxResults, nextToken, startPosition, contactId } = request;
  return {
    ScanDirection: scanDirection,
    SortOrder: sortOrder,
    MaxResults: maxResults,
    ...(nextToken !== undefined && { NextToken: nextToken }),
    ...(startPosition !== undefined && { StartPosition: startPositionInput(startPosition) }),
    ...(contactId !== undefined && { ContactId: contactId }),
  };
}

function startPositionInput(position: NonNullable<TranscriptRequest['startPosition']>) {
  if ('id' in position) return { Id: position.id };
  if ('absoluteTime' in position) return { AbsoluteTime: position.absoluteTime };
  return { MostRecent: position.mostRecent };
}
