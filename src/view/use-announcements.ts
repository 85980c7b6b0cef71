import { useCallback, useEffect, useRef, useState } from 'react';
import {
  conditionNews,
  conditionOf,
  createAnnouncer,
  endTurns,
  isEndOfChat,
  nextTurns,
  type Announcer,
  type Condition,
  type TypingTurns,
} from '../a11y/index.ts';
import type { Formats, Labels } from '../i18n/index.ts';
import { entriesOf, sideOf, type Entry, type TranscriptState, type Viewer } from '../model/index.ts';
import { isOwn, type Arrivals } from './arrivals.ts';
import { viewOf } from './own-window.ts';

interface Options {
  readonly transcript: TranscriptState;
  readonly viewer: Viewer;
  readonly isVisible: (entry: Entry) => boolean;
  readonly view: { readonly labels: Labels; readonly formats: Formats };
  /** The one that the view stands in, which knows whether anybody looks. */
  readonly document: Document | null;
}

interface Announcements {
  readonly announcer: Announcer;
  /** Has what arrived announced, as far as it is others' and for the viewer's eyes. */
  readonly announce: (arrivals: Arrivals) => void;
}

const nobody: TypingTurns = new Map();

/** Tells readers who listen what happens while they watch. */
export function useAnnouncements({ transcript, viewer, isVisible, view, document }: Options): Announcements {
  const latest = useRef({ viewer, isVisible });
  const [announcer] = useState(() => createAnnouncer(view));
  useEffect(() => {
    latest.current = { viewer, isVisible };
    announcer.setWords(view);
  });

  useEffect(() => {
    const clock = document && viewOf(document);
    if (!clock) return;
    announcer.setClock(clock);
    const onVisibilityChange = () => announcer.setMuted(document.hidden);
    onVisibilityChange();
    document.addEventListener('visibilitychange', onVisibilityChange);
    return () => {
      document.removeEventListener('visibilitychange', onVisibilityChange);
      announcer.close();
    };
  }, [announcer, document]);

  const entries = entriesOf(transcript);
  useEffect(() => announcer.revise((key) => entries.findLast((entry) => entry.key === key)), [announcer, entries]);

  const condition = useRef<Condition | null>(null);
  useEffect(() => {
    announcer.add(conditionNews(condition.current, transcript));
    condition.current = conditionOf(transcript);
  }, [announcer, transcript]);

  const turns = useRef(nobody);
  const { typing } = transcript;
  useEffect(() => {
    const others = typing.filter(({ participant }) => sideOf(participant, latest.current.viewer) !== 'own');
    const next = nextTurns(turns.current, others, Date.now());
    turns.current = next.turns;
    announcer.add(next.begun.map((participant) => ({ type: 'typing', participant })));
  }, [announcer, typing]);

  const announce = useCallback(
    ({ arrived, failed }: Arrivals) => {
      const { viewer, isVisible } = latest.current;
      const senders = arrived.map(({ participant }) => participant);
      turns.current = endTurns(turns.current, senders);
      const others = arrived.filter((entry) => isVisible(entry) && (isEndOfChat(entry) || !isOwn(entry, viewer)));
      announcer.add([
        ...others.map((entry) => ({ type: 'entry' as const, entry })),
        ...failed.map((entry) => ({ type: 'unsent' as const, entry })),
      ]);
    },
    [announcer],
  );
  return { announcer, announce };
}
