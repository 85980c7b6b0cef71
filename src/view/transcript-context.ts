import { createContext, useContext } from 'react';
import type { Formats, Labels } from '../i18n/index.ts';
import type { MessageEntry, OpenedAttachment, Participant, TemplateReply } from '../model/index.ts';
import type { OwnWindow } from './own-window.ts';
import type { Slots } from './slots.tsx';
import type { Extents } from './text/extent.ts';

/** What every part needs. Its identity changes only when the words, the dates or the slots do: then all rows render. */
export interface View {
  readonly labels: Labels;
  /** How the labels' language is written, whatever the page around is. */
  readonly direction: 'ltr' | 'rtl';
  readonly formats: Formats;
  readonly slots: Slots;
  /** In the second time zone; null where there is none. */
  readonly otherFormats: Formats | null;
  /** Today as `formats.dayOf` counts, or null while the markup must equal the server's. */
  readonly today: number | null;
  readonly openAttachment: (attachmentId: string) => Promise<OpenedAttachment>;
  /** Sends a message again that failed; null where the app cannot. */
  readonly retrySending: ((entry: MessageEntry) => void) | null;
  /** Answers an interactive message; null where the app cannot. */
  readonly reply: ((reply: TemplateReply, entry: MessageEntry) => void) | null;
  /** Whether a picture may be loaded from an address that content names. */
  readonly allowsImage: (url: string) => boolean;
  /** Whether the customer looks, who is told nothing of what goes on behind the conversation. */
  readonly isForCustomer: boolean;
  /** The window that the view stands in, which need not be the script's; null on a server. */
  readonly window: OwnWindow | null;
  /** How much of its long messages the reader opened. */
  readonly extents: Extents;
}

export const ViewContext = createContext<View | null>(null);

/** Who took part; a context of its own, because it changes when somebody joins and few parts read it. */
export const ParticipantsContext = createContext<readonly Participant[]>([]);

export function useView(): View {
  const view = useContext(ViewContext);
  if (!view)
    throw new Error('A part of the transcript stands outside of TranscriptView and finds no words. Put it inside.');
  return view;
}
