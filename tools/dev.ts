/** `npm run dev`: the interface with hot reload; the server runs beside it (`npm start -- --port 8123`). */

import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const vite = await createServer({ configFile: fileURLToPath(new URL('../web/vite.config.ts', import.meta.url)) });
await vite.listen();
vite.printUrls();
console.log('接口转到 http://127.0.0.1:8123，请另开一个终端运行 npm start -- --port 8123');
