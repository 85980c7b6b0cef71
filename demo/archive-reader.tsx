import { useCallback, useState, type ReactNode } from 'react';
import { openArchive, readFiles, type ArchiveFile, type OpenedArchive } from './archive-files.ts';
import { ArchiveTranscript } from './archive-transcript.tsx';
import { sharedChat } from './conversations.ts';
import { readStoredFile, type LocalService } from './local-service.ts';
import { analysedFiles, sampleFiles } from './samples/index.ts';
import { useGivenFiles } from './use-given-files.ts';

type Archive = { readonly status: 'empty' } | OpenedArchive;

/** Reads stored transcripts: dropped, chosen or pasted. Nothing leaves the browser. */
export function ArchiveReader({ service }: { readonly service: LocalService }): ReactNode {
  const [archive, setArchive] = useState<Archive>({ status: 'empty' });
  const open = useCallback((files: readonly ArchiveFile[]) => {
    if (files.length > 0) setArchive(openArchive(files));
  }, []);
  const over = useGivenFiles(open);
  const openLive = async (): Promise<void> => {
    const { name } = sharedChat(service);
    open([{ name: `${name}.json`, text: await readStoredFile(service.endpoint, name) }]);
  };

  return (
    <section className="archive" aria-label="Archive reader" data-over={over || undefined}>
      {archive.status === 'open' ? (
        <ArchiveTranscript
          key={archive.source.id}
          names={archive.names}
          source={archive.source}
          onClose={() => setArchive({ status: 'empty' })}
        />
      ) : (
        <div className="drop-zone">
          <h2>Drop transcript files here</h2>
          <p>
            Chat transcripts from S3 and Contact Lens chat files, one or several: each becomes a chapter. You can paste
            their text too. They stay in your browser.
          </p>
          {archive.status === 'refused' && <Refusals reasons={archive.reasons} />}
          <div className="drop-actions">
            <label className="button primary">
              Choose files
              <input
                className="hidden"
                type="file"
                multiple
                accept=".json,application/json"
                onChange={(event) => void readFiles(event.target.files).then(open)}
              />
            </label>
            <button type="button" className="button" onClick={() => open(sampleFiles)}>
              Try a sample
            </button>
            <button type="button" className="button" onClick={() => open(analysedFiles)}>
              Try one with analysis
            </button>
            <button type="button" className="button" onClick={() => void openLive().catch(console.warn)}>
              Maya’s chat as it is stored now
            </button>
          </div>
        </div>
      )}
    </section>
  );
}

function Refusals({ reasons }: { readonly reasons: readonly string[] }): ReactNode {
  return (
    <div className="refusals" role="alert">
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </div>
  );
}
