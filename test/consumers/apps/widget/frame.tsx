import 'connect-transcript/styles.css';
import { Transcript } from 'connect-transcript';
import { createMemorySource } from 'connect-transcript/memory';
import { createRoot } from 'react-dom/client';
import { conversation } from '../conversation.ts';

const chat = document.getElementById('chat');
if (chat) createRoot(chat).render(<Transcript source={createMemorySource(conversation)} timeZone="UTC" />);
