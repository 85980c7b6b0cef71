import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import type { ReactNode } from 'react';
import { Disclosure } from './disclosure.tsx';
import { ShowEverythingChoice } from './show-everything-choice.tsx';

export interface ViewOptions {
  /** A BCP 47 tag; undefined for the browser's. */
  readonly locale: string | undefined;
  /** An IANA name; undefined for the browser's. */
  readonly timeZone: string | undefined;
}

export const browserOptions: ViewOptions = { locale: undefined, timeZone: undefined };

const timeZones = ['UTC', 'America/Los_Angeles', 'America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'Asia/Tokyo'];
const locales = ['en-US', 'en-GB', 'de-DE', 'fr-FR', 'ja-JP', 'ar-EG'];

interface ChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly values: readonly string[];
  readonly onChange: (value: string | undefined) => void;
}

function Choice({ label, value, values, onChange }: ChoiceProps): ReactNode {
  return (
    <label className="field">
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => onChange(event.target.value || undefined)}>
        <option value="">As the browser</option>
        {values.map((one) => (
          <option key={one} value={one}>
            {one.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ViewOptionsPanelProps {
  readonly options: ViewOptions;
  readonly onChange: (options: ViewOptions) => void;
}

export function ViewOptionsPanel({ options, onChange }: ViewOptionsPanelProps): ReactNode {
  return (
    <Disclosure title="View" Icon={SlidersHorizontal}>
      <Choice
        label="Time zone"
        value={options.timeZone}
        values={timeZones}
        onChange={(timeZone) => onChange({ ...options, timeZone })}
      />
      <Choice
        label="Dates and numbers"
        value={options.locale}
        values={locales}
        onChange={(locale) => onChange({ ...options, locale })}
      />
      <ShowEverythingChoice />
    </Disclosure>
  );
}
