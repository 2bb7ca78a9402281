/** `zhifa rebuild`: makes the read tables again from the acts alone. */

import { kinds } from '@zhifa/procedure';
import { inOrg } from '../store/database.ts';
import { rebuildReadTables, type RebuildReport } from '../store/rebuild.ts';
import { readSettings, UsageError, type CommandLine } from './arguments.ts';
import { ORG_ID } from './open-house.ts';
import { progress } from './progress.ts';
import { openExisting } from './running.ts';

export async function rebuildCommand({ options }: CommandLine): Promise<number> {
  const { database, close } = await openExisting(readSettings(options), console.log);
  try {
    const show = progress('已重建', '卷');
    const { dossiers } = await inOrg(database, ORG_ID, async (tx) =>
      refuseDamaged(await rebuildReadTables(tx, ORG_ID, { kinds, onProgress: show })),
    );
    console.log(`✓ 已由记录重建 ${String(dossiers)} 卷的读表`);
    return 0;
  } finally {
    await close();
  }
}

/** Thrown inside the transaction, so that nothing of the rebuild stays. */
function refuseDamaged(report: RebuildReport): RebuildReport {
  const [first] = report.damages;
  if (first === undefined) return report;
  throw new UsageError(
    `记录有 ${String(report.damages.length)} 处损坏，没有重建。第一处：卷 ${first.dossierId} ${first.what}。请先运行 npx zhifa verify`,
  );
}
