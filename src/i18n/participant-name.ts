import type { Participant } from '../model/index.ts';
import { cleanName, isInvisible } from './clean-name.ts';
import { isolate } from './isolate.ts';
import type { Labels, RoleName, Subject } from './labels.ts';
import { isRedactedName } from './redacted-name.ts';

/** Names of the wire that only stand for a role; readers see the labels' word. */
const placeholders: Readonly<Record<string, RoleName>> = { SYSTEM_MESSAGE: 'SYSTEM', BOT: 'BOT' };

function isRole(labels: Labels, role: string): role is RoleName {
  return Object.hasOwn(labels.roles, role);
}

/** A participant's own name as it is safe to show; '' where there is none, or none that can be seen. */
function ownName({ name }: Participant): string {
  const clean = cleanName(name ?? '');
  return isInvisible(clean) ? '' : clean;
}

/** The name that readers see: the participant's own, or the word for the role. */
export function participantName(participant: Participant, labels: Labels): string {
  const name = ownName(participant);
  if (isRedactedName(name)) return labels.redactedName;
  if (name) return Object.hasOwn(placeholders, name) ? labels.roles[placeholders[name] ?? 'UNKNOWN'] : name;
  const role = participant.role ?? '';
  return labels.roles[isRole(labels, role) ? role : 'UNKNOWN'];
}

/** The same as it can stand in a sentence of the labels. */
export const nameInSentence = (participant: Participant, labels: Labels): string =>
  isolate(participantName(participant, labels), labels.language);

/** Whether it is a machine that holds a conversation, and not one that only tells what happens. */
export const isBot = ({ role, name }: Participant): boolean =>
  role === 'CUSTOM_BOT' || (name?.trim() === 'BOT' && role !== 'CUSTOMER');

/** Whom an event's sentence is about. */
export function subjectOf(
  participant: Participant,
  labels: Labels,
  { isViewer = false, formerName = null }: { readonly isViewer?: boolean; readonly formerName?: string | null } = {},
): Subject {
  const name = participantName(participant, labels);
  const isNamed = participant.role !== 'SYSTEM' && name === ownName(participant);
  const former =
    formerName === null || isRedactedName(cleanName(formerName))
      ? null
      : isolate(cleanName(formerName), labels.language);
  return { name: isolate(name, labels.language), own: isViewer, isNamed, formerName: former };
}

/** The avatar's letters: of the first and the last word, '' where the name has no letter or digit. */
export function initials(name: string): string {
  const letters = name
    .split(/\s+/)
    .map((word) => /[\p{L}\p{N}]/u.exec(word)?.[0] ?? '')
    .filter(Boolean);
  return [letters[0], letters.length > 1 ? letters.at(-1) : ''].join('').toLocaleUpperCase();
}
