import type { MessageMetadata, Receipt, TranscriptItem } from '../wire/index.ts';
import { keepsRedacted, mergeAnalysis, mergeRedaction } from './analysis-merge.ts';
import { mergeAttachments } from './merge-attachments.ts';
import { settle } from './settle.ts';
import { parseTime } from './time.ts';

/** How final a Content is: none, a streamed piece, a message before its processing, what was really sent. */
type Finality = 0 | 1 | 2 | 3;

/** All that is known of one item, from every page and frame that held it. */
export interface MergedItem {
  readonly item: TranscriptItem;
  readonly finality: Finality;
  /** Streamed pieces by their number, from 1; undefined where one is missing. Empty once the whole text is there. */
  readonly chunks: readonly (string | undefined)[];
}

function earliest(one: string | undefined, other: string | undefined): string | undefined {
  const [oneTime, otherTime] = [parseTime(one), parseTime(other)];
  if (oneTime === null || otherTime === null) return oneTime === null && otherTime !== null ? other : (one ?? other);
  return otherTime < oneTime ? other : one;
}

/** Receipts by recipient, each with its earliest times. */
export function mergeReceipts(known: readonly Receipt[], arrived: readonly Receipt[]): readonly Receipt[] {
  let result = known;
  for (const receipt of arrived) {
    const place = result.findIndex((other) => other.RecipientParticipantId === receipt.RecipientParticipantId);
    const before = result[place];
    const merged = settle(before ?? {}, {
      RecipientParticipantId: receipt.RecipientParticipantId,
      DeliveredTimestamp: earliest(before?.DeliveredTimestamp, receipt.DeliveredTimestamp),
      ReadTimestamp: earliest(before?.ReadTimestamp, receipt.ReadTimestamp),
    });
    if (!before) result = [...result, merged];
    else if (merged !== before) result = result.map((other, index) => (index === place ? merged : other));
  }
  return result;
}

const processingRank = (status: string | undefined): number =>
  ['PROCESSING', 'FAILED', 'REJECTED'].indexOf(status ?? '');

function mergeMetadata(known: MessageMetadata = {}, arrived: MessageMetadata = {}, processed: boolean, whole: boolean) {
  const [before, after] = [known.MessageProcessingStatus, arrived.MessageProcessingStatus];
  const status = before === undefined || processingRank(after) > processingRank(before) ? after : before;
  const receipts = known.Receipts ?? arrived.Receipts;
  const chunk = Math.max(known.ChunkNumber ?? 0, arrived.ChunkNumber ?? 0);
  return settle<MessageMetadata>(known, {
    MessageId: known.MessageId ?? arrived.MessageId,
    Receipts: receipts && mergeReceipts(known.Receipts ?? [], arrived.Receipts ?? []),
    MessageProcessingStatus: processed && status === 'PROCESSING' ? undefined : status,
    ChunkNumber: whole || chunk === 0 ? undefined : chunk,
    MessageCompleted: known.MessageCompleted || arrived.MessageCompleted,
  });
}

function finalityOf(item: TranscriptItem): Finality {
  if (item.Content === undefined) return 0;
  const metadata = item.MessageMetadata;
  if (metadata?.ChunkNumber !== undefined && metadata.MessageCompleted !== true) return 1;
  return metadata?.MessageProcessingStatus === 'PROCESSING' ? 2 : 3;
}

/** The text that has arrived without a hole, from the first piece on. */
function joinChunks(chunks: MergedItem['chunks']): string {
  const hole = chunks.findIndex((chunk) => chunk === undefined);
  return chunks.slice(0, hole < 0 ? chunks.length : hole).join('');
}

function withChunk(chunks: MergedItem['chunks'], item: TranscriptItem): MergedItem['chunks'] {
  const index = (item.MessageMetadata?.ChunkNumber ?? 1) - 1;
  // A number far beyond what a stream can have would only make a huge hole.
  if (index < 0 || index > 100_000 || chunks[index] !== undefined) return chunks;
  return Array.from({ length: Math.max(chunks.length, index + 1) }, (_, at) =>
    at === index ? item.Content : chunks[at],
  );
}

const nothing: MergedItem = { item: {}, finality: 0, chunks: [] };

/** Whether an item can be kept as it came first: nothing in it has to be put in order, and no recipient stands twice. */
function isSettled({ Redaction, Analysis, Attachments, MessageMetadata: metadata }: TranscriptItem): boolean {
  if (Redaction || Analysis || (Attachments && Attachments.length > 1)) return false;
  return metadata === undefined || (metadata.ChunkNumber === undefined && (metadata.Receipts ?? []).length < 2);
}

/**
 * What is known after an item arrived (once more). Never forgets: a missing member overwrites nothing, times and
 * receipts keep the earliest, an attachment's status never goes back, newer content replaces older, and neither a
 * streamed piece nor a message before its processing replaces the final text, nor the original one that was redacted.
 * @returns `known` itself where nothing is new
 */
export function mergeItem(known: MergedItem = nothing, arrived: TranscriptItem): MergedItem {
  const before = known.item;
  const finality = finalityOf(arrived);
  if (known === nothing && isSettled(arrived)) return { item: arrived, finality, chunks: nothing.chunks };
  const wins = finality > 0 && finality >= known.finality && !keepsRedacted(before, arrived);
  const streamed = wins && finality === 1;
  const chunks = streamed ? withChunk(known.chunks, arrived) : wins ? nothing.chunks : known.chunks;
  const content = streamed ? joinChunks(chunks) : wins ? arrived.Content : before.Content;
  const processed = known.finality >= 2 && finality >= 2 && arrived.Content !== before.Content;
  const item = settle<TranscriptItem>(before, {
    ...before,
    ...arrived,
    Id: before.Id ?? arrived.Id,
    AbsoluteTime: earliest(before.AbsoluteTime, arrived.AbsoluteTime),
    Content: content,
    ContentType:
      known.finality > finality
        ? (before.ContentType ?? arrived.ContentType)
        : (arrived.ContentType ?? before.ContentType),
    Redaction: mergeRedaction(before, arrived, wins),
    Analysis: mergeAnalysis(before.Analysis, arrived.Analysis),
    Attachments: arrived.Attachments
      ? mergeAttachments(before.Attachments ?? [], arrived.Attachments)
      : before.Attachments,
    MessageMetadata:
      before.MessageMetadata || arrived.MessageMetadata
        ? mergeMetadata(
            before.MessageMetadata,
            arrived.MessageMetadata,
            processed,
            Math.max(known.finality, finality) >= 2,
          )
        : undefined,
  });
  if (item === before && chunks === known.chunks && known !== nothing) return known;
  return { item, finality: wins ? finality : known.finality, chunks };
}
