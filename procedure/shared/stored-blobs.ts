/** The bytes are on disk before anything is said about them (行政处罚法第四十七条: 全过程记录，归档保存). */

import { factOf, missing, notNeeded, satisfied, type Facts, type GateAnswer } from '../kernel/index.ts';

export function storedAnswer(facts: Facts, wanted: readonly string[]): GateAnswer {
  const stored = new Set(factOf(facts, 'storedBlobs').map(({ sha256 }) => sha256));
  const lacking = wanted.filter((sha256) => !stored.has(sha256));
  if (wanted.length === 0) return notNeeded('没有上传的文件');
  return lacking.length === 0
    ? satisfied(`${String(wanted.length)}个文件已存`)
    : missing(`${String(lacking.length)}个文件的上传`, '等上传完成后再提交');
}
