/** `zhifa verify`: proves that the record is whole and the read tables say what it says. */

import { kinds } from '@zhifa/procedure';
import { inOrg } from '../store/database.ts';
import { verifyRecord } from '../store/verify.ts';
import { readSettings, type CommandLine } from './arguments.ts';
import { ORG_ID } from './open-house.ts';
import { progress } from './progress.ts';
import { openExisting } from './running.ts';

export async function verifyCommand({ options }: CommandLine): Promise<number> {
  const { database, close } = await openExisting(readSettings(options), console.log);
  try {
    const show = progress('已校验', '卷');
    const report = await inOrg(database, ORG_ID, (tx) => verifyRecord(tx, ORG_ID, { kinds, onProgress: show }));
    for (const { dossierId, sequence, what } of report.damages) {
      const place =
        dossierId === '' ? '' : `卷 ${dossierId}${sequence === undefined ? '' : `，第 ${String(sequence)} 个行为`}：`;
      console.log(`✗ ${place}${what}`);
    }
    const { dossiers, acts, anchors, custodyLinks, damages } = report;
    console.log(
      `共 ${String(dossiers)} 卷、${String(acts)} 个行为、${String(anchors)} 个锚定值、${String(custodyLinks)} 个保管环节`,
    );
    console.log(damages.length === 0 ? '✓ 记录完整，读表与记录一致' : `✗ 发现 ${String(damages.length)} 处不符`);
    return damages.length === 0 ? 0 : 1;
  } finally {
    await close();
  }
}
