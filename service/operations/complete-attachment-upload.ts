import type { Upload } from '../attachments.ts';
import type { Faults } from '../faults.ts';
import { errorWithStatus, ServiceError } from '../service-error.ts';
import { requiredString, requiredStrings } from '../validation.ts';
import type { Operation } from './operation.ts';

/** Names that the scan refuses; the name of the usual test file for scanners. */
const refusedNames = /eicar/i;

function attachmentOf(upload: Upload, status: string) {
  return [{ ContentType: upload.contentType, AttachmentId: upload.id, AttachmentName: upload.name, Status: status }];
}

/** Adds the item; where a scan is configured it is IN_PROGRESS first, and what was found follows. */
function publish(upload: Upload, { attachmentScan, scanUnderNewId }: Readonly<Faults>): void {
  const { chat, participant } = upload.access;
  const verdict = refusedNames.test(upload.name) ? 'REJECTED' : 'APPROVED';
  const status = attachmentScan > 0 ? 'IN_PROGRESS' : verdict;
  const item = chat.add({ Type: 'ATTACHMENT', Attachments: attachmentOf(upload, status) }, participant);
  if (attachmentScan === 0) return;
  const Attachments = attachmentOf(upload, verdict);
  setTimeout(() => {
    if (scanUnderNewId) chat.add({ Type: 'ATTACHMENT', Attachments }, participant);
    else chat.change({ ...item, Attachments });
  }, attachmentScan).unref();
}

/** @see https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_CompleteAttachmentUpload.html */
export const completeAttachmentUpload: Operation = {
  token: 'connection-token',
  run({ body, access, attachments, faults }) {
    const [id = ''] = requiredStrings(body, 'AttachmentIds', [1, 1], [1, 256]);
    requiredString(body, 'ClientToken', [1, 500]);
    const upload = attachments.upload(id);
    if (!upload || upload.access.chat !== access.chat) {
      throw new ServiceError(
        'ValidationException',
        'Validation exception due to invalid parameter: AttachmentIds is not an upload of this chat',
      );
    }
    if (upload.bytes === null || upload.completed) throw errorWithStatus(409);
    upload.completed = true;
    publish(upload, faults);
    return {};
  },
};
