import { TranscriptError } from '../model/index.ts';
import { tell } from './events.ts';

/** Mistakes of the page that uses the element. */
export interface Mistakes {
  /** Says so to the developer, once. */
  note(message: string): void;
  /** Makes events of those that are new: a listener above the element hears nothing before it is in the document. */
  tell(): void;
}

export function createMistakes(element: HTMLElement): Mistakes {
  const known = new Set<string>();
  const untold: string[] = [];
  return {
    note(message) {
      if (known.has(message)) return;
      known.add(message);
      untold.push(message);
      console.error(message);
    },
    tell() {
      for (const message of untold.splice(0)) {
        tell(element, 'transcript-error', { error: new TranscriptError('invalid', message) });
      }
    },
  };
}
