import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { JumpTarget, TranscriptState } from '../src/index.ts';
import { startOfDay } from './start-of-day.ts';

interface JumpBoxProps {
  readonly jumpTo: TranscriptState['jumpTo'];
  readonly timeZone: string | undefined;
  readonly locale: string | undefined;
}

type Search =
  | { readonly status: 'none' }
  | { readonly status: 'searching'; readonly pages: number; readonly oldest: number | null }
  | { readonly status: 'over'; readonly words: string };

const outcomes = {
  found: { status: 'none' },
  cancelled: { status: 'none' },
  missing: { status: 'over', words: 'There is no such place in this conversation.' },
  failed: { status: 'over', words: 'A page on the way did not load. Try again.' },
} as const satisfies Record<string, Search>;

/** Goes to a date or to either end, and says how far the search is where pages must be walked through. */
export function JumpBox({ jumpTo, timeZone, locale }: JumpBoxProps): ReactNode {
  const [date, setDate] = useState('');
  const [search, setSearch] = useState<Search>({ status: 'none' });
  const controller = useRef<AbortController>(null);
  useEffect(() => () => controller.current?.abort(), []);

  const jump = async (target: JumpTarget): Promise<void> => {
    controller.current?.abort();
    const mine = new AbortController();
    controller.current = mine;
    setSearch({ status: 'searching', pages: 0, oldest: null });
    const result = await jumpTo(target, {
      signal: mine.signal,
      onProgress: ({ pages, oldest }) => mine.signal.aborted || setSearch({ status: 'searching', pages, oldest }),
    });
    if (controller.current === mine) setSearch(outcomes[result]);
  };
  const goToDate = (event: FormEvent): void => {
    event.preventDefault();
    const time = startOfDay(date, timeZone);
    if (!Number.isNaN(time)) void jump({ time });
  };

  return (
    <form className="jump-box" onSubmit={goToDate}>
      <input type="date" aria-label="Go to date" value={date} onChange={(event) => setDate(event.target.value)} />
      <button type="submit" className="button" disabled={date === ''}>
        Go
      </button>
      <button type="button" className="button" onClick={() => void jump({ time: 0 })}>
        Oldest
      </button>
      <button type="button" className="button" onClick={() => void jump('latest')}>
        Latest
      </button>
      <SearchLine search={search} locale={locale} timeZone={timeZone} onCancel={() => controller.current?.abort()} />
    </form>
  );
}

interface SearchLineProps extends Omit<JumpBoxProps, 'jumpTo'> {
  readonly search: Search;
  readonly onCancel: () => void;
}

function SearchLine({ search, locale, timeZone, onCancel }: SearchLineProps): ReactNode {
  switch (search.status) {
    case 'none':
      return null;
    case 'over':
      return (
        <div className="search-line">
          <output>{search.words}</output>
        </div>
      );
    case 'searching': {
      if (search.pages === 0) return null;
      const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone });
      const reached = search.oldest === null ? '' : `, back to ${date.format(search.oldest)}`;
      return (
        <div className="search-line">
          <output>
            {search.pages} pages loaded{reached}
          </output>
          <button type="button" className="button" onClick={onCancel}>
            Cancel
          </button>
        </div>
      );
    }
    default:
      return search satisfies never;
  }
}
