import { createFileSource } from '../src/file.ts';
import { TranscriptError, type TranscriptSource } from '../src/index.ts';

/** A stored transcript as it was given, not yet understood. */
export interface ArchiveFile {
  readonly name: string;
  readonly text: string;
}

/** What came of some files: a transcript, or what is wrong with which of them. */
export type OpenedArchive =
  | { readonly status: 'refused'; readonly reasons: readonly string[] }
  | { readonly status: 'open'; readonly names: readonly string[]; readonly source: TranscriptSource };

export function readFiles(files: FileList | null | undefined): Promise<readonly ArchiveFile[]> {
  return Promise.all(Array.from(files ?? [], async (file) => ({ name: file.name, text: await file.text() })));
}

/** Why one file cannot be shown, or nothing. */
function reasonAgainst({ name, text }: ArchiveFile): readonly string[] {
  try {
    createFileSource(text);
    return [];
  } catch (error) {
    return [`${name}: ${error instanceof TranscriptError ? error.message : 'This file cannot be read.'}`];
  }
}

export function openArchive(files: readonly ArchiveFile[]): OpenedArchive {
  const reasons = files.flatMap(reasonAgainst);
  if (reasons.length > 0) return { status: 'refused', reasons };
  return {
    status: 'open',
    names: files.map(({ name }) => name),
    source: createFileSource(files.map(({ text }) => text)),
  };
}
