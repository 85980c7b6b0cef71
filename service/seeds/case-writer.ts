import type { ChatParticipant } from './chat-seed.ts';
import { createDetails, speak, type CaseDetails, type Conversation } from './conversations.ts';
import { randomUuid } from './identifiers.ts';
import { receiptFor, type ItemWriter } from './item-writer.ts';
import { system } from './people.ts';
import type { Random } from './random.ts';

interface Case {
  readonly random: Random;
  readonly writer: ItemWriter;
  readonly conversation: Conversation;
  readonly customer: ChatParticipant;
  readonly agent: ChatParticipant;
  /** Whom the case may be handed to. */
  readonly colleagues: readonly ChatParticipant[];
  readonly start: number;
}

const firstName = (participant: ChatParticipant): string => participant.displayName.split(' ')[0] ?? '';

/** Typing takes about 60 ms a character, thinking a few seconds; now and then somebody is away for some minutes. */
function pause(random: Random, text: string): number {
  const thinking = random.chance(0.06) ? random.between(120_000, 900_000) : random.between(2_000, 38_000);
  return thinking + Math.min(text.length * 60, 45_000);
}

/** As in a real chat, only the last message of a burst has receipts, and not every instance has them switched on. */
function metadata(random: Random, recipient: ChatParticipant, time: number) {
  const kind = random.next();
  if (kind < 0.35) return {};
  const delivered = random.between(180, 1_400);
  const receipts =
    kind < 0.45
      ? []
      : [receiptFor(recipient, time, delivered, kind < 0.55 ? null : delivered + random.between(300, 9_000))];
  return { MessageMetadata: { Receipts: receipts } };
}

function sendFile({ random, writer, conversation, customer }: Case, time: number): void {
  const { file } = conversation;
  if (!file) return;
  const refused = random.chance(0.08);
  writer.attachment(time, customer, [
    {
      ContentType: file.contentType,
      AttachmentId: randomUuid(random),
      AttachmentName: file.name,
      Status: refused ? 'REJECTED' : 'APPROVED',
    },
  ]);
  if (refused) writer.message(time, system, 'The file was not accepted. Please send it as an image, a text or a PDF.');
}

/** Hands the case to a colleague and returns who has it from then on. */
function handOver({ random, writer, colleagues }: Case, from: ChatParticipant, time: number): ChatParticipant {
  const to = random.pick(colleagues.filter((colleague) => colleague !== from));
  if (random.chance(0.2)) {
    writer.event(time, 'transferFailed', from);
    return from;
  }
  writer.message(time, from, `My colleague ${firstName(to)} knows this better than I do. I am handing you over.`);
  writer.event(time + 900, 'transferSucceeded', from);
  writer.event(time + 900, 'left', from);
  writer.event(time + 4_200, 'joined', to);
  return to;
}

/** Writes one support case up to its last message. Returns that one's time, and the agent who has the case then. */
export function writeCase(one: Case): { readonly time: number; readonly agent: ChatParticipant } {
  const { random, writer, conversation, customer } = one;
  let { agent, start: time } = one;
  let details: CaseDetails = createDetails(random, firstName(customer), firstName(agent));
  writer.message(
    time,
    system,
    random.pick(['One moment please, somebody will be with you shortly.', 'Thank you for writing. You are next.']),
  );
  // The prompt and the join have the same time, as system items often do.
  writer.event(time, 'joined', agent);
  const handOverAt = random.chance(0.18) ? random.between(2, conversation.lines.length - 2) : -1;
  conversation.lines.forEach((line, index) => {
    if (index === handOverAt) {
      agent = handOver(one, agent, time + 6_000);
      time += 12_000;
      details = { ...details, agent: firstName(agent) };
    }
    const text = speak(random, line, details);
    time += pause(random, text);
    const [from, to] = line[0] === 'customer' ? [customer, agent] : [agent, customer];
    const item = writer.message(time, from, text, metadata(random, to, time));
    if (index === conversation.file?.after) {
      time = Date.parse(item.AbsoluteTime ?? '') + random.between(4_000, 40_000);
      sendFile(one, time);
    }
  });
  return { time, agent };
}
