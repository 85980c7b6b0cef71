import Paperclip from 'lucide-react/icons/paperclip';
import SendHorizontal from 'lucide-react/icons/send-horizontal';
import { useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { sendFile, sendMessage, type ParticipantAccess } from './participant.ts';

interface ComposerProps {
  readonly access: ParticipantAccess;
  readonly onSent?: () => void;
}

type Sending = 'no' | 'yes' | 'failed';

/** Sends what is written and files that are chosen. The transcript shows them when the service has them. */
export function Composer({ access, onSent }: ComposerProps): ReactNode {
  const [text, setText] = useState('');
  const [sending, setSending] = useState<Sending>('no');

  const send = async (sent: Promise<void>): Promise<void> => {
    setSending('yes');
    try {
      await sent;
      setSending('no');
      onSent?.();
    } catch {
      setSending('failed');
      throw new Error('not sent');
    }
  };
  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    const written = text.trim();
    if (written === '' || sending === 'yes') return;
    setText('');
    send(sendMessage(access, written)).catch(() => setText(written));
  };
  const sendOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    submit();
  };
  const attach = (files: FileList | null): void => {
    const [file] = files ?? [];
    if (file) send(sendFile(access, file)).catch(() => {});
  };

  return (
    <form className="composer" onSubmit={submit}>
      {sending === 'failed' && (
        <p className="composer-error" role="alert">
          That was not sent. Please try again.
        </p>
      )}
      <label className="icon-button" title="Attach a file">
        <input
          className="hidden"
          type="file"
          aria-label="Attach a file"
          onChange={(event) => {
            attach(event.target.files);
            event.target.value = '';
          }}
        />
        <Paperclip size={20} aria-hidden="true" />
      </label>
      <textarea
        rows={1}
        maxLength={1024}
        aria-label="Message"
        placeholder="Write a message"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={sendOnEnter}
      />
      <button className="icon-button send" type="submit" aria-label="Send" title="Send" disabled={text.trim() === ''}>
        <SendHorizontal size={20} aria-hidden="true" />
      </button>
    </form>
  );
}
