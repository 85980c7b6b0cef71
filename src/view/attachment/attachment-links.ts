import type { OpenedAttachment } from '../../model/index.ts';
import { errorKind } from './error-kind.ts';

/** The service answers some eight of these a second, to everybody of an instance together. */
const requestsAtOnce = 3;
/** In ms, before a request that came too soon is made once more. */
const throttledPause = 2000;
/** In ms: a link that ends sooner may not bring the image any more. */
const timeToLoad = 1000;

/** The links of one view's images: asked for once while they live, and kept in memory only. */
export interface AttachmentLinks {
  /** A link that still lives; null where it has to be asked for; 'failed' where that was of no use. */
  known(attachmentId: string): OpenedAttachment | 'failed' | null;
  /**
   * Asks for a link, together with all who ask for the same. A request that nobody waits for any more is not made.
   * @throws what asking for it throws
   */
  ask(attachmentId: string, signal: AbortSignal): Promise<OpenedAttachment>;
  /** Forgets a link that does not work, and that it failed. */
  forget(attachmentId: string): void;
  /** Remembers that no link shows the image. */
  giveUp(attachmentId: string): void;
}

interface Request {
  readonly answer: Promise<OpenedAttachment>;
  readonly start: () => Promise<void>;
  askers: number;
  started: boolean;
}

const pause = (time: number) => new Promise((done) => setTimeout(done, time));

/** @param open gives a fresh link */
export function createAttachmentLinks(open: (attachmentId: string) => Promise<OpenedAttachment>): AttachmentLinks {
  const links = new Map<string, OpenedAttachment>();
  const failed = new Set<string>();
  const requests = new Map<string, Request>();

  const lives = ({ expires }: OpenedAttachment) => expires === null || expires > Date.now() + timeToLoad;

  function keep(attachmentId: string, link: OpenedAttachment) {
    for (const [id, kept] of links) if (!lives(kept)) links.delete(id);
    links.set(attachmentId, link);
  }

  async function openPatiently(attachmentId: string, isWanted: () => boolean) {
    try {
      return await open(attachmentId);
    } catch (error) {
      if (errorKind(error) !== 'throttled') throw error;
      await pause(throttledPause);
      if (!isWanted()) throw error;
      return open(attachmentId);
    }
  }

  function enqueue(attachmentId: string): Request {
    let settle: (answer: Promise<OpenedAttachment>) => void = () => {};
    const answer = new Promise<OpenedAttachment>((resolve) => {
      settle = resolve;
    });
    const start = async () => {
      const opened = openPatiently(attachmentId, () => request.askers > 0);
      settle(opened);
      await opened.then((link) => keep(attachmentId, link)).catch(() => {});
      requests.delete(attachmentId);
      startNext();
    };
    const request: Request = { answer, start, askers: 0, started: false };
    requests.set(attachmentId, request);
    return request;
  }

  function startNext() {
    let running = [...requests.values()].filter(({ started }) => started).length;
    for (const request of requests.values()) {
      if (running >= requestsAtOnce) return;
      if (request.started) continue;
      request.started = true;
      running += 1;
      void request.start();
    }
  }

  return {
    known(attachmentId) {
      if (failed.has(attachmentId)) return 'failed';
      const link = links.get(attachmentId);
      return link && lives(link) ? link : null;
    },
    ask(attachmentId, signal) {
      const request = requests.get(attachmentId) ?? enqueue(attachmentId);
      request.askers += 1;
      const leave = () => {
        request.askers -= 1;
        if (request.askers === 0 && !request.started) requests.delete(attachmentId);
      };
      signal.addEventListener('abort', leave, { once: true });
      startNext();
      return request.answer;
    },
    forget(attachmentId) {
      links.delete(attachmentId);
      failed.delete(attachmentId);
    },
    giveUp(attachmentId) {
      failed.add(attachmentId);
    },
  };
}
