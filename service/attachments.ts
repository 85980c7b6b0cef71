import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import type { AttachmentItem } from '../src/wire/index.ts';
import type { Access } from './access-tokens.ts';
import type { Clock } from './clock.ts';
import { sampleFile } from './sample-files.ts';
import { ServiceError } from './service-error.ts';

/** An attachment from the announcement of its upload on. */
export interface Upload {
  readonly id: string;
  readonly access: Access;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  readonly headers: Readonly<Record<string, string>>;
  bytes: Buffer | null;
  completed: boolean;
}

/** A file that is ready to be downloaded. */
export interface StoredFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Buffer;
}

const attachmentsPerChat = 35;

/** The files of all chats: uploads, and the seeds' attachments, whose bytes are made up when they are asked for. */
export class Attachments {
  readonly #key = randomBytes(32);
  readonly #clock: Clock;
  readonly #uploads = new Map<string, Upload>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** @throws ServiceError ServiceQuotaExceededException where the chat has as many as it may have */
  announce(
    access: Access,
    file: { readonly name: string; readonly contentType: string; readonly size: number },
  ): Upload {
    const ofThisChat = [...this.#uploads.values()].filter((upload) => upload.access.chat === access.chat);
    if (ofThisChat.length >= attachmentsPerChat) {
      throw new ServiceError('ServiceQuotaExceededException', `A chat can have ${attachmentsPerChat} attachments.`);
    }
    const { chat } = access;
    const upload = {
      id: randomUUID(),
      access,
      ...file,
      headers: {
        'x-amz-meta-contact_id': chat.contactId,
        'x-amz-meta-initial_contact_id': chat.initialContactId,
        'x-amz-acl': 'bucket-owner-full-control',
        'Content-Disposition': `attachment; filename="${encodeURIComponent(file.name)}"`,
        'Content-Length': String(file.size),
        'Content-Type': file.contentType,
      },
      bytes: null,
      completed: false,
    };
    this.#uploads.set(upload.id, upload);
    return upload;
  }

  upload(id: string): Upload | undefined {
    return this.#uploads.get(id);
  }

  /** The file of an attachment, of whatever status it is. */
  file(attachment: AttachmentItem): StoredFile {
    const upload = this.#uploads.get(attachment.AttachmentId ?? '');
    const name = attachment.AttachmentName ?? upload?.name ?? 'attachment';
    const contentType = attachment.ContentType ?? upload?.contentType ?? 'application/octet-stream';
    return { name, contentType, bytes: upload?.bytes ?? sampleFile(name, contentType) };
  }

  /** The path of a link that works until `expires`. */
  link(folder: 'uploads' | 'downloads', id: string, expires: number): string {
    return `/${folder}/${encodeURIComponent(id)}?expires=${expires}&signature=${this.#sign(folder, id, expires)}`;
  }

  /** @returns why the link does not work, or null where it does */
  refusal(folder: 'uploads' | 'downloads', id: string, query: URLSearchParams): string | null {
    const expires = Number(query.get('expires'));
    if (query.get('signature') !== this.#sign(folder, id, expires)) return 'The signature does not match the link.';
    return expires < this.#clock() ? 'Request has expired' : null;
  }

  #sign(folder: string, id: string, expires: number): string {
    return createHmac('sha256', this.#key).update(`${folder}/${id}/${expires}`).digest('hex');
  }
}
