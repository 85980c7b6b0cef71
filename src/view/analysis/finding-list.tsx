import type { ReactNode } from 'react';
import { blocksIn, type Finding } from '../../model/index.ts';
import { Redacted } from '../text/redacted.tsx';
import { useView } from '../transcript-context.ts';
import { PointIcon } from './point-icon.tsx';

/** In characters: enough to know the message by. */
const longestExcerpt = 200;

/** The beginning of a text, and blocks where words were taken out; without links, because it stands in a button. */
function Excerpt({ text }: { readonly text: string }): ReactNode {
  const shown =
    text.length > longestExcerpt ? `${text.slice(0, longestExcerpt).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
  const parts: ReactNode[] = [];
  let written = 0;
  for (const { start, end } of blocksIn(shown)) {
    parts.push(
      <span key={`${start} words`}>{shown.slice(written, start)}</span>,
      <Redacted key={start}>{shown.slice(start, end)}</Redacted>,
    );
    written = end;
  }
  return [...parts, <span key="end">{shown.slice(written)}</span>];
}

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly onSelect: (itemId: string) => void;
}

/** Findings of one kind, each a way to its message. */
export function FindingList({ findings, onSelect }: FindingListProps): ReactNode {
  const { labels } = useView();
  return (
    <ul data-part="findings">
      {findings.map(({ kind, itemId, excerpt }) => (
        <li key={`${itemId} ${excerpt ?? ''}`}>
          <button form="" data-part="finding" onClick={() => onSelect(itemId)}>
            <PointIcon kind={kind} />
            <span data-part="finding-words" dir="auto">
              {excerpt === null ? labels.analysis.notLoaded : <Excerpt text={excerpt} />}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
