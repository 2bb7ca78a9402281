/** 保管: how long what is kept, and how imports may be taken back. */

import { choice, integer } from '../field.ts';
import { setting, settingGroup } from './setting.ts';

export const retentionPeriods = { permanent: '永久', thirty: '30 年', ten: '10 年' } as const;

export const retentionSettings = settingGroup({
  name: 'retention',
  title: '保管期限',
  settings: {
    inspectionVolumes: setting({
      field: choice({ label: '检查案卷', choices: retentionPeriods }),
      legalDefault: 'ten',
      source: '机关文件材料归档范围和文书档案保管期限规定分永久、30 年、10 年；检查案卷取 10 年，以本地规定为准',
      verified: 'memory',
    }),
    penaltyVolumes: setting({
      field: choice({ label: '处罚案卷', choices: retentionPeriods }),
      legalDefault: 'thirty',
      source: '机关文件材料归档范围和文书档案保管期限规定分永久、30 年、10 年；各地不一（有的省永久），以本地规定为准',
      verified: 'memory',
    }),
    audioVisualMonths: setting({
      field: integer({
        label: '音像记录',
        hint: '作为证据的随案卷保存，不按此期限',
        measure: '个月',
        minimum: 6,
        maximum: 360,
      }),
      legalDefault: 24,
      source: '国办发〔2018〕118号要求规范音像记录的归档保存，没有统一期限；24 个月是本系统的默认值',
      verified: 'own',
    }),
    importDays: setting({
      field: integer({
        label: '导入批次',
        hint: '有错的行在这些天内改好都算同一批，之后不能再改、再撤',
        measure: '天',
        minimum: 1,
        maximum: 365,
      }),
      legalDefault: 30,
      source: '没有法定数；30 天是本系统的默认值',
      verified: 'own',
    }),
  },
});
