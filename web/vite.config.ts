/** Two pages from one build: `index.html` for staff, `public.html` for everyone, which stays light and needs no account. */

import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const SERVICE_WORKER = 'service-worker.js';

/** Writes into the service worker which files the staff interface is made of, and a name that changes with them. */
function shellOfBuild(): Plugin {
  return {
    name: 'zhifa-shell',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const worker = bundle[SERVICE_WORKER];
      if (worker?.type !== 'chunk') return;
      const files = Object.keys(bundle).filter((name) => name.startsWith('assets/') && !/\/public-|\.map$/.test(name));
      const name = createHash('sha256').update(files.sort().join('\n')).digest('hex').slice(0, 16);
      const shell = { name, files: ['/icon.svg', ...files.map((file) => `/${file}`)] };
      worker.code = worker.code.replaceAll('__SHELL__', JSON.stringify(shell));
    },
  };
}

export default defineConfig({
  root: here('.'),
  base: '/',
  publicDir: here('assets'), // `public/` holds the public pages.
  plugins: [react(), shellOfBuild()],
  build: {
    // County offices still run browsers of 2020.
    target: 'chrome87',
    cssTarget: 'chrome87',
    outDir: here('dist'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      input: {
        staff: here('index.html'),
        public: here('public.html'),
        'service-worker': here('service-worker/service-worker.ts'),
      },
      output: {
        // The worker must be found under a name that never changes, above everything it keeps.
        entryFileNames: ({ name }) => (name === 'service-worker' ? SERVICE_WORKER : 'assets/[name]-[hash].js'),
      },
      // These packages only declare: a page carries what it uses, so that the public one stays light.
      treeshake: {
        moduleSideEffects: [{ test: /\/(law|procedure|documents|registers|contract)\/[^?]*\.ts$/, sideEffects: false }],
      },
    },
  },
  server: { host: '127.0.0.1', port: 5173, proxy: { '/api': 'http://127.0.0.1:8123' } },
});
