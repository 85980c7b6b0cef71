/**
 * Whether the end of the transcript is followed. Only the reader's own acts and calls of the app change it, never a
 * position alone: positions are clamped, restored and rounded by engines, content and other scripts.
 */

/** Which way the reader may just be moving the list. */
export type Act = 'up' | 'down' | 'any';

/** What is known of a move of the position, when it is found. */
export interface FoundMove {
  /** In px, besides what calls of the app moved it by; negative is up. */
  readonly distance: number;
  /** What the reader is doing; null where nobody touches the list. */
  readonly act: Act | null;
  /** Whether the content or the view changed a moment ago, so that an engine may have moved the position. */
  readonly isUnsettled: boolean;
  /** Whether the list has got a new box: it was hidden, or moved in the document. */
  readonly isNewBox: boolean;
  /** Whether the position could have been moved by content that was shorter for a moment: the end was followed or near. */
  readonly wasNearEnd: boolean;
}

/** Whether a move was the reader's. What an engine did is undone. */
export function isReaders({ distance, act, isUnsettled, isNewBox, wasNearEnd }: FoundMove): boolean {
  if (isNewBox) return false;
  if (distance > 0 || !wasNearEnd) return true;
  return act === 'up' || act === 'any' || !isUnsettled;
}

/** Nearer to the end than this, in px, the reader is at the end. */
export const endThreshold = 24;

export interface Following {
  /** Whether the reader is at the end of what is loaded, by what they did last. */
  readonly atEnd: boolean;
  /** Whether that end is the newest of all. */
  readonly endIsLatest: boolean;
}

export type FollowingEvent =
  /** The reader, or the app by a call, moved the position, and so much content is below the view now. */
  | { readonly type: 'moved'; readonly distance: number; readonly below: number }
  /** Somebody asked for the end, or for a row. */
  | { readonly type: 'asked'; readonly for: 'end' | 'row' }
  /** What was asked for is in view. */
  | { readonly type: 'arrived'; readonly below: number }
  /** The loaded end is now the newest of all, or no longer. */
  | { readonly type: 'loaded'; readonly endIsLatest: boolean; readonly below: number };

export const opening: Following = { atEnd: true, endIsLatest: true };

export const follows = ({ atEnd, endIsLatest }: Following): boolean => atEnd && endIsLatest;

export function nextFollowing(known: Following, event: FollowingEvent): Following {
  switch (event.type) {
    case 'moved':
      // Who comes near the end is there. Who leaves it by a little has left it, also where shorter content took them back.
      return {
        ...known,
        atEnd: event.distance > 0 ? event.below <= endThreshold : known.atEnd && event.distance >= -1,
      };
    case 'asked':
      return { ...known, atEnd: event.for === 'end' };
    case 'arrived':
      return { ...known, atEnd: known.atEnd || event.below <= endThreshold };
    case 'loaded':
      return known.endIsLatest === event.endIsLatest
        ? known
        : { endIsLatest: event.endIsLatest, atEnd: event.below <= endThreshold };
    default:
      return event satisfies never;
  }
}
