import type { ReactNode } from 'react';
import { participantName } from '../i18n/index.ts';
import type { Typing } from '../model/index.ts';
import { useView } from './transcript-context.ts';

/** Who is typing. */
export function TypingRow({ typing }: { readonly typing: readonly Typing[] }): ReactNode {
  const { labels, formats } = useView();
  if (typing.length === 0) return null;
  const names = typing.map(({ participant }) => participantName(participant, labels));
  return (
    <div data-part="typing">
      <span data-part="typing-dots" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      {labels.typing(names, formats)}
    </div>
  );
}
