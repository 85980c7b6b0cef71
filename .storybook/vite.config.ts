import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The stories' own: the library's build settings are not theirs. */
export default defineConfig({ plugins: [react()], build: { chunkSizeWarningLimit: 4000 } });
