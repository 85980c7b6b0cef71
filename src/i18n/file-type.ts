/** What kind of file an attachment is, as people say it. */
export type FileType =
  | 'image'
  | 'pdf'
  | 'document'
  | 'spreadsheet'
  | 'presentation'
  | 'audio'
  | 'video'
  | 'archive'
  | 'text'
  | 'other';

const byExtension: Readonly<Record<string, FileType>> = {
  ...group('image', 'png jpg jpeg gif webp avif heic svg bmp tiff'),
  ...group('pdf', 'pdf'),
  ...group('document', 'doc docx odt rtf pages'),
  ...group('spreadsheet', 'xls xlsx ods csv numbers'),
  ...group('presentation', 'ppt pptx odp key'),
  ...group('audio', 'mp3 m4a wav ogg flac aac'),
  ...group('video', 'mp4 mov webm mkv avi'),
  ...group('archive', 'zip gz tar 7z rar'),
  ...group('text', 'txt md log json xml html'),
};

const byContentType: readonly (readonly [RegExp, FileType])[] = [
  [/^image\//, 'image'],
  [/^audio\//, 'audio'],
  [/^video\//, 'video'],
  [/pdf/, 'pdf'],
  [/spreadsheet|excel|csv/, 'spreadsheet'],
  [/presentation|powerpoint/, 'presentation'],
  [/word|opendocument\.text|rtf/, 'document'],
  [/zip|compressed|tar/, 'archive'],
  [/^text\/|json|xml/, 'text'],
];

function group(type: FileType, extensions: string): Record<string, FileType> {
  return Object.fromEntries(extensions.split(' ').map((extension) => [extension, type]));
}

/** The kind of a file from its MIME type, or from its name where the MIME type says nothing. */
export function fileTypeOf(contentType: string | null, name: string | null): FileType {
  const wanted = contentType?.toLowerCase() ?? '';
  const known = byContentType.find(([pattern]) => pattern.test(wanted));
  if (known) return known[1];
  const extension = /\.([^.]+)$/.exec(name ?? '')?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(byExtension, extension) ? (byExtension[extension] ?? 'other') : 'other';
}
