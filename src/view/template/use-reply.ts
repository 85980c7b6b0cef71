import { useCallback, useState } from 'react';
import { replyTo, type BubbleRow, type MessageEntry, type Template, type TemplateReply } from '../../model/index.ts';
import { useView } from '../transcript-context.ts';

/** `open` can be chosen, `waiting` not while another one is being sent; `quiet` and `chosen` can only be read. */
export type ChoiceState = 'open' | 'waiting' | 'sending' | 'chosen' | 'quiet';

export interface Reply {
  /** Whether the message can be answered, or is being answered. */
  readonly isLive: boolean;
  readonly stateOf: (id: string) => ChoiceState;
  /** Sends the option, once. */
  readonly choose: (id: string) => void;
  /** Sends what a slot made itself; null where the message cannot be answered. */
  readonly send: ((reply: TemplateReply) => void) | null;
}

/** Only the newest message of the present contact can be answered, and not by the one who sent it. */
function canAnswer({ isNewest, side }: BubbleRow, { past }: MessageEntry): boolean {
  return isNewest && side !== 'own' && !past;
}

/** What can be chosen in an interactive message, and what was. A choice shows at once, until a newer message stands behind it. */
export function useReply(row: BubbleRow, entry: MessageEntry, template: Template): Reply {
  const { reply } = useView();
  // By content, because receipts make another entry of the same message.
  const content = entry.item.Content;
  const [sent, setSent] = useState<{ readonly content: typeof content; readonly id: string } | null>(null);
  const isLive = reply !== null && canAnswer(row, entry);
  const sending = isLive && sent !== null && sent.content === content ? sent.id : null;
  // When the app gives the choice up, all of them are open again.
  if (!isLive && sent !== null) setSent(null);

  const send = useCallback((given: TemplateReply) => reply?.(given, entry), [reply, entry]);
  const stateOf = (id: string): ChoiceState => {
    if (!isLive) return id === row.answer ? 'chosen' : 'quiet';
    if (sending === null) return 'open';
    return id === sending ? 'sending' : 'waiting';
  };
  const choose = (id: string): void => {
    const given = sending === null && isLive ? replyTo(template, id) : null;
    if (!given) return;
    send(given);
    setSent({ content, id });
  };
  return { isLive, stateOf, choose, send: isLive ? send : null };
}
