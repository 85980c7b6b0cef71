import type { ReactNode } from 'react';
import { CustomerWidget } from './customer-widget.tsx';
import type { Stage } from './use-stage.ts';

/** The widget, and what to try in it. */
export function CustomerSection({ stage }: { readonly stage: Stage }): ReactNode {
  return (
    <div className="customer-section">
      <div className="explanation">
        <h2>What the customer sees</h2>
        <p>Maya’s chat about her espresso machine, 380 px wide. The agent console shows the same chat, live.</p>
        <ul>
          <li>
            Write something, then let the agent answer under “Scenario”. Transfers and the chat’s end are there too.
          </li>
          <li>
            Attach a photo: after the security check both sides show it, and large where you click on it. A file with
            “eicar” in its name is refused.
          </li>
          <li>Cut the connection at the top of the widget, write, and connect again.</li>
          <li>Open an attachment: each click asks for a fresh link.</li>
          <li>Make the service slow or faulty under “Network” and reload.</li>
        </ul>
      </div>
      <CustomerWidget key={stage.run} stage={stage} />
    </div>
  );
}
