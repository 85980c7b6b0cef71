import { useId, type ReactNode } from 'react';
import { useView } from '../transcript-context.ts';
import { ChoiceMark } from './choice-mark.tsx';
import { group } from './group.ts';
import type { SlotDay, SlotWords } from './slot-days.ts';
import type { Reply } from './use-reply.ts';

interface TimeSlotsProps {
  readonly days: readonly SlotDay[];
  readonly reply: Reply;
  /** The id of what names the times. */
  readonly label: string;
  /** The id of the slot that would be sent. */
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

/** The times of each day: radio buttons of one group, through which the arrow keys go, or a list. */
export function TimeSlots({ days, reply, label, selected, onSelect }: TimeSlotsProps): ReactNode {
  const { labels } = useView();
  const name = useId();
  const nameOf = (day: SlotDay) => day.name ?? labels.template.otherTimes;
  if (!reply.isLive) {
    return (
      <div data-part="slots">
        {days.map((day) => (
          <div key={day.key} data-part="slot-day">
            <p data-part="slot-day-name">{nameOf(day)}</p>
            <ul data-part="slot-times" aria-label={nameOf(day)}>
              {day.slots.map((words) => (
                <li key={words.slot.id} data-part="slot" data-state={reply.stateOf(words.slot.id)}>
                  <SlotFace words={words} />
                  <ChoiceMark state={reply.stateOf(words.slot.id)} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    );
  }
  const isSending = selected !== null && reply.stateOf(selected) === 'sending';
  return (
    <div data-part="slots" role="radiogroup" aria-labelledby={label}>
      {days.map((day) => (
        <div {...group} key={day.key} data-part="slot-day" aria-label={nameOf(day)}>
          <p data-part="slot-day-name" aria-hidden="true">
            {nameOf(day)}
          </p>
          <div data-part="slot-times">
            {day.slots.map((words) => (
              <label
                key={words.slot.id}
                data-part="slot"
                data-state={selected === words.slot.id ? 'selected' : reply.stateOf(words.slot.id)}
              >
                <input
                  type="radio"
                  data-part="slot-input"
                  name={name}
                  value={words.slot.id}
                  checked={selected === words.slot.id}
                  aria-disabled={isSending || undefined}
                  onChange={() => !isSending && onSelect(words.slot.id)}
                />
                <SlotFace words={words} />
              </label>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

function SlotFace({ words: { slot, time, duration } }: { readonly words: SlotWords }): ReactNode {
  return (
    <span data-part="slot-words">
      {slot.time === null ? (
        <span data-part="slot-time">{time}</span>
      ) : (
        <time data-part="slot-time" dateTime={new Date(slot.time).toISOString()}>
          {time}
        </time>
      )}{' '}
      {duration !== null && <span data-part="slot-duration">{duration}</span>}
    </span>
  );
}
