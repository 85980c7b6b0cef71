import { completeAttachmentUpload } from './complete-attachment-upload.ts';
import { createParticipantConnection } from './create-connection.ts';
import { disconnectParticipant } from './disconnect-participant.ts';
import { getAttachment } from './get-attachment.ts';
import { getTranscript } from './get-transcript.ts';
import type { Operation } from './operation.ts';
import { sendEvent } from './send-event.ts';
import { sendMessage } from './send-message.ts';
import { startAttachmentUpload } from './start-attachment-upload.ts';

/** The operations by the path that they are posted to. */
export const operations: ReadonlyMap<string, Operation> = new Map([
  ['/participant/connection', createParticipantConnection],
  ['/participant/transcript', getTranscript],
  ['/participant/message', sendMessage],
  ['/participant/event', sendEvent],
  ['/participant/start-attachment-upload', startAttachmentUpload],
  ['/participant/complete-attachment-upload', completeAttachmentUpload],
  ['/participant/attachment', getAttachment],
  ['/participant/disconnect', disconnectParticipant],
]);
