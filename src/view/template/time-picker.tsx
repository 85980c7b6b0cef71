import Globe from 'lucide-react/icons/globe';
import MapPin from 'lucide-react/icons/map-pin';
import { useState, type ReactNode } from 'react';
import type { TimePickerTemplate } from '../../model/index.ts';
import { useView } from '../transcript-context.ts';
import { slotDays, zoneOf } from './slot-days.ts';
import { TimeSlots } from './time-slots.tsx';
import type { Reply } from './use-reply.ts';

interface TimePickerProps {
  readonly template: TimePickerTemplate;
  readonly reply: Reply;
  /** The id of what names the times. */
  readonly label: string;
}

/** Where, in which zone, and the times by day: to choose one and confirm it, or to read. */
export function TimePicker({ template, reply, label }: TimePickerProps): ReactNode {
  const { labels, formats, today } = useView();
  const [selected, setSelected] = useState<string | null>(null);
  const days = slotDays(template, formats, today);
  const zone = zoneOf(template, formats);
  const isSending = reply.isLive && selected !== null && reply.stateOf(selected) !== 'open';
  return (
    <>
      {(template.location || zone !== null) && (
        <div data-part="template-facts">
          {template.location && (
            <p data-part="template-fact">
              <MapPin size={14} aria-hidden="true" />
              <span data-part="hidden">{labels.template.location}</span>
              <span dir="auto">{template.location.title}</span>
            </p>
          )}
          {zone !== null && (
            <p data-part="template-fact">
              <Globe size={14} aria-hidden="true" />
              <span>{labels.template.timeZone(zone)}</span>
            </p>
          )}
        </div>
      )}
      <TimeSlots days={days} reply={reply} label={label} selected={selected} onSelect={setSelected} />
      {reply.isLive && (
        <button
          form=""
          data-part="template-confirm"
          aria-disabled={selected === null || isSending || undefined}
          aria-busy={isSending || undefined}
          onClick={() => selected !== null && reply.choose(selected)}
        >
          <span data-part="template-confirm-words">
            {isSending ? labels.template.sending : labels.template.confirmTime}
          </span>
        </button>
      )}
    </>
  );
}
