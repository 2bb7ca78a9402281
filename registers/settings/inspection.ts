/** 检查: limits of a scheme and the bureau's own terms. */

import { integer } from '../field.ts';
import { setting, settingGroup } from './setting.ts';

export const inspectionSettings = settingGroup({
  name: 'inspection',
  title: '监督检查',
  settings: {
    schemeItemsMinimum: setting({
      field: integer({ label: '检查方案最少项数', measure: '项', minimum: 1, maximum: 200 }),
      legalDefault: 15,
      source: '没有法定数；15 至 40 项是实务经验，小微企业可以说明理由后少于此数',
      verified: 'own',
    }),
    schemeItemsMaximum: setting({
      field: integer({ label: '检查方案最多项数', measure: '项', minimum: 1, maximum: 500 }),
      legalDefault: 40,
      source: '没有法定数；15 至 40 项是实务经验，一次检查查得完、查得实',
      verified: 'own',
    }),
    emergencyApprovalHours: setting({
      field: integer({ label: '紧急检查补办审批', measure: '小时', minimum: 1, maximum: 240 }),
      legalDefault: 24,
      source: '国办发〔2024〕54号：紧急情况当场检查的，事后及时补办手续，没有规定时数；24 小时是本系统的默认值',
      verified: 'own',
    }),
    reinspectionDays: setting({
      field: integer({ label: '到期后复查', measure: '天', minimum: 1, maximum: 90 }),
      legalDefault: 10,
      source: '安全生产违法行为行政处罚办法：申请复查或者整改期满后 10 日内复查；2026 年修订后的条文未核实',
      verified: 'memory',
    }),
    extensionAnswerDays: setting({
      field: integer({
        label: '答复延期整改申请',
        hint: '自收到申请起，自然日',
        measure: '天',
        minimum: 1,
        maximum: 60,
      }),
      legalDefault: 5,
      source: '安全生产违法行为行政处罚办法（2015）第十七条：5 日内答复；2026-02-01 起的新办法未核实',
      verified: 'memory',
    }),
    referralReceiptDays: setting({
      field: integer({
        label: '移送函回执催办',
        hint: '自发出移送函起，工作日',
        measure: '个工作日',
        minimum: 1,
        maximum: 90,
      }),
      legalDefault: 10,
      source: '安全生产法第六十九条要求移送并记录备查，没有规定回执的日数；10 个工作日是本系统的默认值',
      verified: 'own',
    }),
    lateEntryHours: setting({
      field: integer({
        label: '超过多久算补录',
        hint: '发生和登记相隔超过这么久，永久标记为补录',
        measure: '小时',
        maximum: 720,
      }),
      legalDefault: 24,
      source: '没有法定数；执法全过程记录要求及时，24 小时是本系统的默认值',
      verified: 'own',
    }),
  },
});
