import type { ReactNode } from 'react';
import { nameInSentence } from '../i18n/index.ts';
import { sideOf, type Typing, type Viewer } from '../model/index.ts';
import { Dots } from './dots.tsx';
import { useView } from './transcript-context.ts';

interface Props {
  readonly typing: readonly Typing[];
  readonly viewer: Viewer;
}

/** Who else is typing. */
export function TypingRow({ typing, viewer }: Props): ReactNode {
  const { labels, formats, direction } = useView();
  const others = typing.filter(({ participant }) => sideOf(participant, viewer) !== 'own');
  if (others.length === 0) return null;
  const names = others.map(({ participant }) => nameInSentence(participant, labels));
  return (
    <div data-part="typing">
      <Dots />
      <span dir={direction}>{labels.typing(names, formats)}</span>
    </div>
  );
}
