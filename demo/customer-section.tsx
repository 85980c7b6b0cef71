import type { ReactNode } from 'react';
import { CustomerWidget } from './customer-widget.tsx';
import { sharedChat } from './conversations.ts';
import { participantOf, type LocalService } from './local-service.ts';

/** The widget, and what to try in it. */
export function CustomerSection({ service }: { readonly service: LocalService }): ReactNode {
  const { connectionToken } = participantOf(sharedChat(service), 'CUSTOMER');
  return (
    <div className="customer-section">
      <div className="explanation">
        <h2>What the customer sees</h2>
        <p>Maya’s chat about her espresso machine, 380 px wide. The agent console shows the same chat.</p>
        <ul>
          <li>Write something, then look at the agent console.</li>
          <li>Attach a file. One with “eicar” in its name is refused by the security check.</li>
          <li>Open an attachment: each click asks for a fresh link.</li>
          <li>Make the service slow or faulty under “Network” and reload.</li>
        </ul>
      </div>
      <CustomerWidget endpoint={service.endpoint} connectionToken={connectionToken} />
    </div>
  );
}
