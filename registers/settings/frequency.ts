/** 涉企检查频次: the published caps and what counts as a repetition (国办发〔2024〕54号). */

import { integer } from '../field.ts';
import { setting, settingGroup } from './setting.ts';

const SOURCE =
  '国办发〔2024〕54号要求公布同一企业年度检查频次上限，数值由有权机关公布。本省公布的数值未查到，默认取山西省应急管理厅 2025-04-23 公示的“其他企业”A—D 四档：1、2、4、6 次';

function cap(label: string, legalDefault: number) {
  const field = integer({ label, hint: '以公布的数值为准', measure: '次/年', maximum: 12 });
  return setting({ field, legalDefault, source: SOURCE, verified: 'secondary' });
}

export const frequencySettings = settingGroup({
  name: 'frequency',
  title: '检查频次',
  settings: {
    capLow: cap('低风险企业年度上限', 1),
    capGeneral: cap('一般风险企业年度上限', 2),
    capConsiderable: cap('较大风险企业年度上限', 4),
    capMajor: cap('重大风险企业年度上限', 6),
    repetitionDays: setting({
      field: integer({ label: '重复检查间隔', hint: '这些天内再查同一企业要说明理由', measure: '天', maximum: 365 }),
      legalDefault: 30,
      source: '国办发〔2024〕54号要求减少重复检查，没有规定天数；30 天是本系统的默认值',
      verified: 'own',
    }),
  },
});
