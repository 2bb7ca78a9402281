/** `npm run build`: the interface, as files that the server hands out. */

import { fileURLToPath } from 'node:url';
import { build } from 'vite';

await build({ configFile: fileURLToPath(new URL('../web/vite.config.ts', import.meta.url)), logLevel: 'warn' });
console.log('界面已构建：web/dist');
