import type { ElementAnswer, ThresholdFinding } from '@zhifa/law/crimes';

const answers: Readonly<{ [Answer in ElementAnswer]: string }> = {
  有: '已查明的事实指向这一要件',
  无: '没有事实支持这一要件',
  待查: '还有事实没有查明',
};

const thresholds: Readonly<{ [Answer in ThresholdFinding['answer']]: string }> = {
  达到: '达到',
  未达到: '未达到',
  待查: '待查',
};

/** What the facts point to is dark; nothing here is a colour of time. */
export const tones: Readonly<{ [Answer in ElementAnswer]: 'weight' | 'plain' }> = {
  有: 'weight',
  无: 'plain',
  待查: 'plain',
};

/** Money is asked in yuan and kept in fen. */
export const scales = { 人: 1, 次: 1, 分: 100 } as const;

export const texts = {
  title: '涉罪要件',
  howTo: [
    '按要件核对事实和证据，看移送之前还差什么。',
    '这里从不认定犯罪：定罪是法院的事，是否移送由本机关正职负责人决定。',
    '回答事实，勾选已有的证据；每个要件下面列出还缺的证据。',
  ],
  list: '罪名目录',
  road: '处理去向',
  pointer: '下一步',
  never: '核对清单只提示缺什么，不是认定。',
  elements: '要件',
  evidence: '证据（有的勾选）',
  lacking: (count: number) => (count === 0 ? '证据材料齐' : `还缺 ${String(count)} 项证据`),
  answers,
  thresholds,
  start: '追诉标准',
  aggravated: '加重情形',
  sentence: '刑罚',
  units: { 人: '人', 次: '次', 分: '元' },
  clear: '重新核对',
} as const;
