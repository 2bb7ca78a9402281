import type { ConfirmationLine } from '@zhifa/contract';

const stages: Readonly<{ [Stage in ConfirmationLine['stage']]: string }> = {
  proposed: '待批准',
  returned: '已退回',
  confirmed: '已核实',
  withdrawn: '核实已撤回',
  dropped: '提请已撤销',
};

export const texts = {
  title: '核实记录',
  howTo: [
    '没有读到原文的规则只提醒。法制审核人员用本机关留存的文本逐句核对，提请核实；局领导批准以后，规则就按原文执行。',
    '核实只对规则的一个版本有效：规则改过，要重新核实。',
    '文本废止或者看错了，由局领导写明理由撤回，规则恢复为只提醒。',
  ],
  stages,
  caption: '本机关的规则核实',
  proposed: '提请',
  approved: '批准',
  at: (by: string, on: string) => `${by} ${on}`,
  none: '还没有核实过规则',
  noneWhy: '在前置条件、重大事故隐患、涉罪要件里打开一条标着“未核实”或“推论”的规则，由法制审核人员点“核实”。',
} as const;
