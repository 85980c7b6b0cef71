export { english } from './english.ts';
export { fileNameInFull, fileNameOf, namelessFile, type FileName } from './file-name.ts';
export { fileTypeOf, type FileType } from './file-type.ts';
export { formatsFor, type Formats } from './formats.ts';
export { isolate } from './isolate.ts';
export { directionOf, localeFor, readersLocales } from './locale.ts';
export type { ErrorWords, LabelOverrides, Labels, RoleName, RunEventName, Subject } from './labels.ts';
export { mergeLabels } from './merge-labels.ts';
export { initials, isBot, nameInSentence, participantName, subjectOf } from './participant-name.ts';
