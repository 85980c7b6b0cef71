import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

interface Tabs<Id extends string> {
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  readonly select: (id: Id) => void;
}

/** Which tab is selected; the address's fragment keeps it, so that it can be linked and survives a reload. */
export function useTabs<Id extends string>(tabs: readonly [Tab<Id>, ...Tab<Id>[]]): Tabs<Id> {
  const fromAddress = () => (tabs.find(({ id }) => `#${id}` === location.hash) ?? tabs[0]).id;
  const [selected, setSelected] = useState(fromAddress);
  useEffect(() => {
    const follow = () => setSelected((tabs.find(({ id }) => `#${id}` === location.hash) ?? tabs[0]).id);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [tabs]);
  return {
    tabs,
    selected,
    select(id) {
      history.replaceState(null, '', `#${id}`);
      setSelected(id);
    },
  };
}

/** Arrow keys, Home and End move and select, as https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ says. */
export function TabList<Id extends string>({
  tabs,
  selected,
  select,
  label,
}: Tabs<Id> & { readonly label: string }): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const current = tabs.findIndex(({ id }) => id === selected);
    const places: Readonly<Record<string, number>> = {
      ArrowLeft: current - 1,
      ArrowRight: current + 1,
      Home: 0,
      End: tabs.length - 1,
    };
    const place = places[event.key];
    const tab = place === undefined ? undefined : tabs.at(place % tabs.length);
    if (!tab) return;
    event.preventDefault();
    select(tab.id);
    list.current?.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={label} ref={list}>
      {tabs.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-controls={`panel-${id}`}
          aria-selected={id === selected}
          tabIndex={id === selected ? 0 : -1}
          onClick={() => select(id)}
          onKeyDown={move}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

export function TabPanel({ id, children }: { readonly id: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className="tab-panel" role="tabpanel" id={`panel-${id}`} aria-labelledby={`tab-${id}`}>
      {children}
    </div>
  );
}
