import { cleanName, isInvisible } from './clean-name.ts';
import { isRightToLeft } from './isolate.ts';
import type { Labels } from './labels.ts';
import { isRedactedName } from './redacted-name.ts';

/** A file's name as it is safe to show: in one line, and read in the order in which it is written. */
export interface FileName {
  /** All of it. */
  readonly whole: string;
  /** What stands before the extension; of a long name without its middle. */
  readonly start: string;
  /** With its dot, or ''. It is never left out, because it says what opens the file. */
  readonly extension: string;
  /** Whether it begins in a script that is written from right to left. */
  readonly isRightToLeft: boolean;
}

/** In characters, of start and extension together. */
const longest = 40;
/** In characters: what is kept before the extension tells files apart that begin alike. */
const kept = 12;
/** In characters, without the dot. */
const longestExtension = 8;

/** A path is not one any more. */
const clean = (name: string): string => cleanName(name).replace(/[/\\]/g, '_');

/** The name of a file as it may be shown; null where it has none, none that can be seen, or one that was taken out. */
export function fileNameOf(name: string | null): FileName | null {
  const whole = clean(name ?? '');
  if (isRedactedName(whole)) return null;
  if (isInvisible(whole)) return null;
  const characters = [...whole];
  const dot = characters.lastIndexOf('.');
  const hasExtension = dot > 0 && characters.length - dot - 1 <= longestExtension && dot < characters.length - 1;
  const end = hasExtension ? dot : characters.length;
  const rest = { whole, extension: characters.slice(end).join(''), isRightToLeft: isRightToLeft(whole) };
  if (characters.length <= longest) return { ...rest, start: characters.slice(0, end).join('') };
  const head = characters.slice(0, longest - kept - 1 - (characters.length - end)).join('');
  return { ...rest, start: `${head}…${characters.slice(end - kept, end).join('')}` };
}

/** What to call a file that has no name to show. */
export const namelessFile = (name: string | null, labels: Labels): string =>
  isRedactedName(name) ? labels.redactedName : labels.unnamedFile;

/** The whole name of a file, in words where it has none. */
export const fileNameInFull = (name: string | null, labels: Labels): string =>
  fileNameOf(name)?.whole ?? namelessFile(name, labels);
