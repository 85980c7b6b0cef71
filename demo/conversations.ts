import type { LocalService, ServedChat } from './local-service.ts';

/** The chat that both the customer widget and the agent console show. */
const sharedName = 'short';

const described = [
  { name: sharedName, description: 'Also open in the widget' },
  { name: 'history', description: '10,000 items, three years' },
  { name: 'persistent', description: 'Persistent chat, 12 contacts' },
  { name: 'three-party', description: 'With a supervisor' },
  { name: 'samples', description: 'Every documented sample' },
];

/** A conversation in the agent console's list. */
export interface Conversation {
  readonly chat: ServedChat;
  readonly customer: string;
  readonly description: string;
}

export const isShared = (chat: ServedChat): boolean => chat.name === sharedName;

/** @throws RangeError where the service does not serve it */
export function sharedChat({ chats }: LocalService): ServedChat {
  const chat = chats.find(isShared);
  if (!chat) throw new RangeError(`The service has no chat "${sharedName}". The widget and the console show it.`);
  return chat;
}

/** The service's chats in the order of the list; those without a description come last. */
export function conversationsOf({ chats }: LocalService): readonly Conversation[] {
  const place = (chat: ServedChat) => {
    const index = described.findIndex(({ name }) => name === chat.name);
    return index === -1 ? described.length : index;
  };
  return chats
    .toSorted((one, other) => place(one) - place(other))
    .map((chat) => ({
      chat,
      customer: chat.participants.find(({ role }) => role === 'CUSTOMER')?.displayName ?? chat.name,
      description: described[place(chat)]?.description ?? `${chat.items} items`,
    }));
}
