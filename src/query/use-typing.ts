import { useEffect, useMemo, useRef, useState } from 'react';
import type { Typing } from '../model/index.ts';

/** Who says no more for so long, in ms, has stopped typing. The official clients say it every 10 s. */
const lifetime = 12_000;

const nameOf = ({ participant, since }: Typing) => `${participant.id} ${participant.role} ${since}`;

/** Who is still typing: counted from when it was heard, because the service's clock may not be this one. */
export function useTyping(typing: readonly Typing[]): readonly Typing[] {
  const [over, setOver] = useState<ReadonlySet<string>>(new Set());
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());

  useEffect(() => {
    const running = timers.current;
    for (const name of typing.map(nameOf)) {
      if (running.has(name) || over.has(name)) continue;
      const end = () => {
        running.delete(name);
        setOver((before) => new Set(before).add(name));
      };
      running.set(name, setTimeout(end, lifetime));
    }
  }, [typing, over]);

  useEffect(() => {
    const running = timers.current;
    return () => {
      for (const timer of running.values()) clearTimeout(timer);
      running.clear();
    };
  }, []);

  return useMemo(() => {
    const still = typing.filter((one) => !over.has(nameOf(one)));
    return still.length === typing.length ? typing : still;
  }, [typing, over]);
}
