/**
 * Whether a name was taken out: redacted files have the kind of what stood there in its place, `[PII]` or `[NAME]`.
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/sensitive-data-redaction.html
 */
export const isRedactedName = (name: string | null): boolean => /^\s*\[[A-Z]+(_[A-Z]+)*\]\s*$/.test(name ?? '');
