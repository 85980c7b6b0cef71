import { draftRows, isBubble } from './draft-rows.ts';
import type { Delivery } from './entry.ts';
import { answerAt, isNewestAt } from './row-answers.ts';
import type { BuildRowsOptions } from './row-options.ts';
import type { Change } from './list-change.ts';
import type { BubbleRow, Row, RunPlace } from './row.ts';
import type { ShownEntries } from './shown-entries.ts';
import { sideOfEntry } from './side.ts';

function runPlace(joinsOlder: boolean, joinsNewer: boolean): RunPlace {
  if (joinsOlder) return joinsNewer ? 'middle' : 'last';
  return joinsNewer ? 'first' : 'single';
}

/** The rows of a stretch of entries, which begins behind a shown entry or with the first; runs of events are not folded. */
export function rowsOfEntries(shown: ShownEntries, options: BuildRowsOptions, stretch: Change): Row[] {
  const { viewer, holdsNewest = true } = options;
  const { drafts, count } = draftRows(shown, options, stretch);
  const ownBehind = shown.find(stretch.end, 1, (entry) => isBubble(entry) && sideOfEntry(entry, viewer) === 'own');
  const newerOwn = shown.entries.get(ownBehind);
  // While newer pages are missing nobody knows what follows. A mark that goes when it is known would move the reader.
  const unknown = holdsNewest ? null : 'unknown';
  let delivery: Delivery | typeof unknown = isBubble(newerOwn) ? newerOwn.delivery : unknown;
  const rows: Row[] = [];
  for (let place = count - 1; place >= 0; place -= 1) {
    const draft = drafts[place];
    if (draft?.type !== 'bubble') {
      if (draft) rows.push(draft);
      continue;
    }
    const { key, entry, side, name, index } = draft;
    const newer = drafts[place + 1];
    const changes = side === 'own' && delivery !== 'unknown' && entry.delivery !== delivery;
    if (side === 'own') delivery = entry.delivery;
    const isInteractive = entry.kind === 'message' && entry.body.type === 'interactive';
    rows.push({
      type: 'bubble',
      key,
      entry,
      side,
      run: runPlace(draft.joinsOlder, newer?.type === 'bubble' && newer.joinsOlder),
      name,
      showsDelivery: changes || entry.delivery === 'failed' || entry.delivery === 'rejected',
      answer: isInteractive ? answerAt(shown, index) : null,
      isNewest: isInteractive && holdsNewest && isNewestAt(shown, index),
    } satisfies BubbleRow);
  }
  return rows.reverse();
}
