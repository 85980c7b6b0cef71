/** A participant of a chat that the local service serves, with the tokens that it always has there. */
export interface ServedParticipant {
  readonly participantId: string;
  readonly role: string;
  readonly displayName: string;
  readonly participantToken: string;
  readonly connectionToken: string;
  /** Whether they are in the chat right now. */
  readonly present: boolean;
  /** Whether they are cut off from the service. */
  readonly connectionLost: boolean;
}

export interface ServedChat {
  readonly name: string;
  readonly items: number;
  readonly ended: boolean;
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
  /** The chances, 0 to 1, that a live message comes twice, late, or never. */
  readonly frames: { readonly duplicate: number; readonly reorder: number; readonly withhold: number };
  /** In ms: how long a live connection lasts; null for as long as it is wanted. */
  readonly cutSocketsAfter: number | null;
}

/** What can be made to happen in a chat. */
export type Scene = 'transfer' | 'assistant' | 'agent-leaves' | 'end' | 'start-again' | 'connection';

async function post<T>(url: string, body: object): Promise<T> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`The service answered ${new URL(url).pathname} with ${response.status}.`);
  return response.json();
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
  const { latency, failureProbability, emptyPageEvery, frames, cutSocketsAfter } = faults;
  await post(`${endpoint}/service/faults`, { latency, failureProbability, emptyPageEvery, frames, cutSocketsAfter });
}

/** A chat's transcript as it would be stored. */
export async function readStoredFile(endpoint: string, chat: string): Promise<string> {
  return (await fetch(`${endpoint}/service/chats/${chat}/file`)).text();
}

/** @returns the chat as it is after that */
export function playScene(endpoint: string, chat: string, scene: Scene, body: object = {}): Promise<ServedChat> {
  return post(`${endpoint}/service/chats/${chat}/${scene}`, body);
}

/** The participant of this role who is in the chat, or else its first. @throws RangeError where the chat has none */
export function participantOf(chat: ServedChat, role: string): ServedParticipant {
  const sameRole = chat.participants.filter((participant) => participant.role === role);
  const found = sameRole.find(({ present }) => present) ?? sameRole[0];
  if (!found)
    throw new RangeError(`Nobody in the chat "${chat.name}" is its ${role}. The demo needs one in each chat.`);
  return found;
}
