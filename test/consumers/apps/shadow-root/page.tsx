import { Transcript } from 'connect-transcript';
import { createMemorySource } from 'connect-transcript/memory';
import { createRoot } from 'react-dom/client';
import { conversation } from '../conversation.ts';

const root = document.getElementById('chat')?.attachShadow({ mode: 'open' });
if (root) {
  const styles = document.createElement('link');
  styles.rel = 'stylesheet';
  styles.href = '/built/looks.css';
  const place = document.createElement('main');
  root.append(styles, place);
  createRoot(place).render(<Transcript source={createMemorySource(conversation)} timeZone="UTC" />);
}
