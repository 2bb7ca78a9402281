/** Words for the values and keys of acts: from the tables of the procedure, and here where a schema has no title. */

import { ruleCatalogues } from '@zhifa/law';
import { inspectionWords } from '@zhifa/procedure';
import { documentForms } from '@zhifa/documents';
import type { Choice, FormWords } from '../../shared/act-form/tree.ts';

interface Words {
  readonly [key: string]: string;
}

const answers: Words = { none: '不申请', requested: '申请回避' };
const opinions: Words = { agreed: '情况属实', objected: '有异议' };
const forms: Words = Object.fromEntries(documentForms.map(({ name, title }) => [name, title]));

const tables: readonly Words[] = [...Object.values(inspectionWords), ruleCatalogues, answers, opinions, forms];

const labels: Words = {
  way: '方式',
  choice: '选择',
  signed: '签名情况',
  kind: '情形',
  unitName: '承办机构',
  emergencyReason: '紧急的事实',
  beforeEvidence: '整改前照片',
  afterEvidence: '整改后照片',
  sha256: '签名',
  key: '文书',
  form: '文书式样',
  position: '位置',
  accuracyMetres: '精度（米）',
  longitude: '经度',
  latitude: '纬度',
  id: '编号',
  sizeBytes: '大小（字节）',
  capturedAt: '拍摄时间',
  timeDeviationSeconds: '与服务器相差（秒）',
  findingNumber: '问题项号',
  penalty: '应否处罚',
  scheme: '检查方案',
  version: '规则的版本',
};

const variants: Readonly<{ [tag: string]: Words }> = {
  signed: { true: '签名', false: '拒绝签名' },
  choice: { opening: '立案', noPenalty: '不予处罚' },
  way: inspectionWords.dispositionWays, // Where a task came from has a word for `referral`, too.
};

export const words: FormWords = {
  choicesOf: (keys) => {
    const table = tables.find((one) => keys.every((key) => key in one)) ?? {};
    return keys.map((value): Choice => ({ value, label: table[value] ?? value }));
  },
  labelOf: (key) => labels[key] ?? key,
  variantOf: (tag, value) => variants[tag]?.[String(value)] ?? tableWord(String(value)),
};

/** The word for one value, whichever table it is in. */
export function tableWord(value: string): string {
  return tables.find((table) => value in table)?.[value] ?? value;
}
