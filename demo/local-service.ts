/** A participant of a chat that the local service serves, with the token that it always has there. */
export interface ServedParticipant {
  readonly participantId: string;
  readonly role: string;
  readonly displayName: string;
  readonly connectionToken: string;
}

export interface ServedChat {
  readonly name: string;
  readonly items: number;
  readonly participants: readonly ServedParticipant[];
}

/** The local participant service, and the chats in it. */
export interface LocalService {
  readonly endpoint: string;
  readonly chats: readonly ServedChat[];
}

/** What the service does wrong on purpose, as far as the page lets it be changed. */
export interface ServiceFaults {
  /** In ms, before every answer. */
  readonly latency: number;
  /** 0 to 1, by status. */
  readonly failureProbability: { readonly 429: number; readonly 500: number };
  /** Every n-th page is empty and has a token; 0 for none. */
  readonly emptyPageEvery: number;
}

export async function findLocalService(): Promise<LocalService> {
  const { url }: { readonly url: string } = await (await fetch('/service.json')).json();
  const { chats }: { readonly chats: readonly ServedChat[] } = await (await fetch(`${url}/service/chats`)).json();
  return { endpoint: url, chats };
}

export async function readFaults(endpoint: string): Promise<ServiceFaults> {
  return (await fetch(`${endpoint}/service/faults`)).json();
}

export async function changeFaults(endpoint: string, faults: ServiceFaults): Promise<void> {
  const { latency, failureProbability, emptyPageEvery } = faults;
  const body = JSON.stringify({ latency, failureProbability, emptyPageEvery });
  await fetch(`${endpoint}/service/faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
}

/** The first participant of this role. @throws RangeError where the chat has none */
export function participantOf(chat: ServedChat, role: string): ServedParticipant {
  const found = chat.participants.find((participant) => participant.role === role);
  if (!found)
    throw new RangeError(`Nobody in the chat "${chat.name}" is its ${role}. The demo needs one in each chat.`);
  return found;
}
