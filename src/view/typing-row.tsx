import type { ReactNode } from 'react';
import { participantName } from '../i18n/index.ts';
import type { Typing } from '../model/index.ts';
import { Dots } from './dots.tsx';
import { useView } from './transcript-context.ts';

/** Who is typing. */
export function TypingRow({ typing }: { readonly typing: readonly Typing[] }): ReactNode {
  const { labels, formats } = useView();
  if (typing.length === 0) return null;
  const names = typing.map(({ participant }) => participantName(participant, labels));
  return (
    <div data-part="typing">
      <Dots />
      {labels.typing(names, formats)}
    </div>
  );
}
