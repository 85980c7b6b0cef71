import { type ReactNode, useState } from 'react';
import { TranscriptView, useTranscript, type TranscriptSource } from '../src/index.ts';
import { JumpBox } from './jump-box.tsx';
import { useShowEverything } from './show-everything.ts';
import { browserOptions, ViewOptionsPanel } from './view-options.tsx';

interface ArchiveTranscriptProps {
  readonly names: readonly string[];
  readonly source: TranscriptSource;
  readonly onClose: () => void;
}

/** The transcript of stored files, as a supervisor reads it. */
export function ArchiveTranscript({ names, source, onClose }: ArchiveTranscriptProps): ReactNode {
  const transcript = useTranscript({ source });
  const [options, setOptions] = useState(browserOptions);
  const [showsEverything] = useShowEverything();
  return (
    <>
      <header className="conversation-header">
        <h2>{names.length === 1 ? names[0] : `${names.length} files`}</h2>
        <button type="button" className="button" onClick={onClose}>
          Close
        </button>
        <div className="conversation-tools">
          <JumpBox jumpTo={transcript.jumpTo} timeZone={options.timeZone} locale={options.locale} />
          <ViewOptionsPanel options={options} onChange={setOptions} />
        </div>
      </header>
      <div className="fill">
        <TranscriptView
          transcript={transcript}
          viewer={{ role: 'AGENT' }}
          locale={options.locale}
          timeZone={options.timeZone}
          virtualized={!showsEverything}
        />
      </div>
    </>
  );
}
