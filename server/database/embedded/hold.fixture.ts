/** A program that runs the embedded database until it is killed. Prints one line of JSON when the database is up. */

import { startEmbedded } from './start-embedded.ts';

const [dataDir = ''] = process.argv.slice(2);
const { url, ownerUrl, port } = await startEmbedded({ dataDir });
process.stdout.write(`${JSON.stringify({ url, ownerUrl, port })}\n`);
setInterval(() => undefined, 60_000);
