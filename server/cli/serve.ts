/**
 * `zhifa serve`: the product in earnest. Demonstration data and accounts cannot come in here. The rest of the program is
 * read while the database starts: that is half of the time until somebody is answered.
 */

import { readSettings, type CommandLine } from './arguments.ts';
import { requireBuiltWeb } from './built-web.ts';
import { openConfigured } from './running.ts';

export async function serveCommand({ options }: CommandLine): Promise<number> {
  const settings = readSettings(options);
  requireBuiltWeb();
  const program = import('./serve-from.ts');
  program.catch(() => undefined); // It is awaited below; until then nobody else need hear of it.
  const { database, close } = await openConfigured(settings, console.log);
  try {
    await (await program).serveFrom(database, settings);
    return 0;
  } finally {
    await close();
  }
}
