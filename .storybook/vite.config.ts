import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { startParticipantService } from '../service/index.ts';

/** `npm run storybook` has the local participant service beside it; what is built has none. */
function participantService(): Plugin {
  const name = 'virtual:participant-service';
  let url: Promise<string | null> = Promise.resolve(null);
  return {
    name: 'participant-service',
    configureServer() {
      url = startParticipantService({ port: 0 }).then((service) => service.url);
    },
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: async (id) => (id === `\0${name}` ? `export default ${JSON.stringify(await url)}` : null),
  };
}

/** The stories' own: the library's build settings are not theirs. */
export default defineConfig({ plugins: [react(), participantService()], build: { chunkSizeWarningLimit: 4000 } });
