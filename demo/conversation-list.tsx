import type { ReactNode } from 'react';
import type { Conversation } from './conversations.ts';

interface ConversationListProps {
  readonly conversations: readonly Conversation[];
  readonly selected: string;
  readonly onSelect: (name: string) => void;
}

const initials = (name: string) =>
  name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');

/** The conversations at the left, or one select where there is no room for a list. */
export function ConversationList({ conversations, selected, onSelect }: ConversationListProps): ReactNode {
  return (
    <nav className="conversations" aria-label="Conversations">
      <select
        className="conversation-select"
        aria-label="Conversation"
        value={selected}
        onChange={(event) => onSelect(event.target.value)}
      >
        {conversations.map(({ chat, customer, description }) => (
          <option key={chat.name} value={chat.name}>
            {customer}: {description}
          </option>
        ))}
      </select>
      <ul>
        {conversations.map(({ chat, customer, description }) => (
          <li key={chat.name}>
            <button
              type="button"
              aria-current={chat.name === selected || undefined}
              onClick={() => onSelect(chat.name)}
            >
              <span className="initials" aria-hidden="true">
                {initials(customer)}
              </span>
              <span className="conversation-words">
                <strong>{customer}</strong>
                <span>{description}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
