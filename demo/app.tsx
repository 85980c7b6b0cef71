import CodeXml from 'lucide-react/icons/code-xml';
import type { ReactNode } from 'react';
import { AgentConsole } from './agent-console.tsx';
import { ArchiveReader } from './archive-reader.tsx';
import { CustomerSection } from './customer-section.tsx';
import type { LocalService } from './local-service.ts';
import { NetworkPanel } from './network-panel.tsx';
import { ScenarioPanel } from './scenario-panel.tsx';
import { TabList, TabPanel, useTabs } from './tabs.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { useStage } from './use-stage.ts';

const sections = [
  { id: 'customer', label: 'Customer widget' },
  { id: 'agent', label: 'Agent console' },
  { id: 'archive', label: 'Archive reader' },
] as const;

/** One conversation seen from three sides: the customer's, the agent's, and from its stored file. */
export function App({ service }: { readonly service: LocalService }): ReactNode {
  const tabs = useTabs(sections);
  const stage = useStage(service);
  const section = (): ReactNode => {
    switch (tabs.selected) {
      case 'customer':
        return <CustomerSection stage={stage} />;
      case 'agent':
        return <AgentConsole stage={stage} />;
      case 'archive':
        return <ArchiveReader service={service} />;
      default:
        return tabs.selected satisfies never;
    }
  };
  return (
    <div className="page">
      <header className="page-header">
        <h1>connect-transcript</h1>
        <TabList {...tabs} label="Sections" />
        <div className="page-tools">
          {tabs.selected !== 'archive' && <ScenarioPanel {...stage} />}
          <NetworkPanel endpoint={service.endpoint} />
          <a className="button" href="./element.html">
            <CodeXml size={16} aria-hidden="true" />
            <span className="disclosure-title">Without React</span>
          </a>
          <ThemeSwitch />
        </div>
      </header>
      <main>
        <TabPanel id={tabs.selected}>{section()}</TabPanel>
      </main>
    </div>
  );
}
