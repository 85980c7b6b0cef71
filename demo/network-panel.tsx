import Gauge from 'lucide-react/icons/gauge';
import { useEffect, useState, type ReactNode } from 'react';
import { Disclosure } from './disclosure.tsx';
import { changeFaults, readFaults, type ServiceFaults } from './local-service.ts';

interface RangeProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly step: number;
  readonly text: string;
  readonly onChange: (value: number) => void;
}

function Range({ label, value, max, step, text, onChange }: RangeProps): ReactNode {
  return (
    <label className="field">
      <span>
        {label} <span className="value">{text}</span>
      </span>
      <input
        type="range"
        min={0}
        max={max}
        step={step}
        value={value}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
    </label>
  );
}

const none: ServiceFaults = {
  latency: 0,
  failureProbability: { 429: 0, 500: 0 },
  emptyPageEvery: 0,
  frames: { duplicate: 0, reorder: 0, withhold: 0 },
  cutSocketsAfter: null,
};
const percent = (chance: number) => `${Math.round(chance * 100)} %`;

/** Makes the local service slow or faulty, to see how the transcript says so. */
export function NetworkPanel({ endpoint }: { readonly endpoint: string }): ReactNode {
  const [faults, setFaults] = useState(none);
  useEffect(() => {
    let shown = true;
    readFaults(endpoint).then(
      (known) => shown && setFaults(known),
      () => {},
    );
    return () => {
      shown = false;
    };
  }, [endpoint]);
  const change = (changes: Partial<ServiceFaults>): void => {
    const changed = { ...faults, ...changes };
    setFaults(changed);
    changeFaults(endpoint, changed).catch(() => {});
  };
  const { latency, failureProbability, emptyPageEvery, frames, cutSocketsAfter } = faults;
  const chance = (status: 429 | 500) => ({
    max: 1,
    step: 0.05,
    value: failureProbability[status],
    text: percent(failureProbability[status]),
    onChange: (value: number) => change({ failureProbability: { ...failureProbability, [status]: value } }),
  });
  return (
    <Disclosure title="Network" Icon={Gauge}>
      <Range
        label="Delay"
        value={latency}
        max={4000}
        step={100}
        text={`${latency} ms`}
        onChange={(latency) => change({ latency })}
      />
      <Range label="Too many requests (429)" {...chance(429)} />
      <Range label="Service errors (500)" {...chance(500)} />
      <label className="field">
        <span>Empty pages</span>
        <select value={emptyPageEvery} onChange={(event) => change({ emptyPageEvery: Number(event.target.value) })}>
          <option value={0}>Never</option>
          <option value={3}>Every third</option>
          <option value={2}>Every second</option>
          <option value={1}>All of them</option>
        </select>
      </label>
      <Range
        label="Doubled, late or lost messages"
        max={0.5}
        step={0.05}
        value={frames.duplicate}
        text={percent(frames.duplicate)}
        onChange={(chance) => change({ frames: { duplicate: chance, reorder: chance, withhold: chance } })}
      />
      <label className="field">
        <span>Live connection</span>
        <select
          value={cutSocketsAfter ?? 0}
          onChange={(event) => change({ cutSocketsAfter: Number(event.target.value) || null })}
        >
          <option value={0}>Stays</option>
          <option value={10_000}>Cut every 10 seconds</option>
          <option value={3_000}>Cut every 3 seconds</option>
        </select>
      </label>
      <p className="hint">From now on. Scroll up, write something, or open another conversation.</p>
      <button type="button" className="button" onClick={() => change(none)}>
        No faults
      </button>
    </Disclosure>
  );
}
