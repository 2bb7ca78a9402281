/** Brings in what somebody asked for and a crash, of this server or of a command beside it, cut short. */

import type { House } from '../house.ts';
import { resumeCommits } from '../exchange/commit.ts';

export async function finishImports({ imports, orgId }: House): Promise<void> {
  for (const { fileName, rowsImported } of await resumeCommits(imports, orgId))
    console.log(`已接着完成上次中断的导入“${fileName}”：${String(rowsImported)} 行`);
}
