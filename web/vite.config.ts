/** Two pages from one build: `index.html` for staff, `public.html` for everyone, which stays light and needs no account. */

import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: '/',
  publicDir: here('assets'), // `public/` holds the public pages.
  plugins: [react()],
  build: {
    // County offices still run browsers of 2020.
    target: 'chrome87',
    cssTarget: 'chrome87',
    outDir: here('dist'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      input: { staff: here('index.html'), public: here('public.html') },
      // These packages only declare: a page carries what it uses, so that the public one stays light.
      treeshake: {
        moduleSideEffects: [{ test: /\/(law|procedure|documents|registers|contract)\/[^?]*\.ts$/, sideEffects: false }],
      },
    },
  },
  server: { host: '127.0.0.1', port: 5173, proxy: { '/api': 'http://127.0.0.1:8123' } },
});
