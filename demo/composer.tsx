import Paperclip from 'lucide-react/icons/paperclip';
import SendHorizontal from 'lucide-react/icons/send-horizontal';
import { useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { sendFile, type ParticipantAccess } from './participant.ts';
import { useTypingNotice } from './use-typing-notice.ts';

interface ComposerProps {
  readonly access: ParticipantAccess;
  readonly onSend: (text: string) => void;
}

/** Takes what is written, tells the others about the typing, and sends files that are chosen. */
export function Composer({ access, onSend }: ComposerProps): ReactNode {
  const [text, setText] = useState('');
  const [lostFile, setLostFile] = useState<string | null>(null);
  const typing = useTypingNotice(access);

  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    const written = text.trim();
    if (written === '') return;
    typing.stop();
    setText('');
    onSend(written);
  };
  const sendOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    submit();
  };
  const attach = (files: FileList | null): void => {
    const [file] = files ?? [];
    if (!file) return;
    setLostFile(null);
    sendFile(access, file).catch(() => setLostFile(file.name));
  };

  return (
    <form className="composer" onSubmit={submit}>
      {lostFile !== null && (
        <p className="composer-error" role="alert">
          {lostFile} was not sent. Please attach it again.
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
        onChange={(event) => {
          setText(event.target.value);
          if (event.target.value.trim() !== '') typing.write();
        }}
        onKeyDown={sendOnEnter}
      />
      <button className="icon-button send" type="submit" aria-label="Send" title="Send" disabled={text.trim() === ''}>
        <SendHorizontal size={20} aria-hidden="true" />
      </button>
    </form>
  );
}
