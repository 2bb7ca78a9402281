/** Where more is to be said than which calculator shows both results. */
const usedBy: Readonly<{ [ref: string]: string }> = {
  'U-10': '用于：命令行 zhifa law additional-fine，两个结果并列；其他环节尚未使用这一选择',
  'U-12': '现场检查一律只邀请、不要求到场，也不下达指标；选另一种立场不会改变',
};

export const texts = {
  usedBy,
  usedByCalculator: '用于：期限计算，选定的立场和另一立场的日期并列；办案环节尚未使用',
  notUsed: '尚无环节使用：选定后先记录在案',
  title: '本局设置',
  howTo: '这页怎么用',
  howToSteps: [
    '每一项都写着法定默认值、从哪里来；没有人核对过原文的标着「未核实」。',
    '改一项要写理由；谁在什么时候改的，就在这一项下面。',
    '标着「文书要用」又没有填的，填好之前不能签发文书。',
  ],
  groups: '设置分组',
  needed: '文书要用，还没有填',
  empty: '未填',
  noDefault: '没有默认值',
  default: (value: string) => `默认 ${value}`,
  verified: {
    text: '',
    secondary: '未核实：见于转引',
    memory: '未核实',
    own: '无法定依据',
  },
  never: '没有改过',
  by: (name: string, at: string) => `${name} ${at}`,
  change: '修改',
  changeOf: (label: string) => `修改“${label}”`,
  reason: '理由',
  reasonHint: '写进记录，如“省厅公布了新的上限”',
  reasonMissing: '请写明理由',
  save: '保存',
  cancel: '不改了',
  backToDefault: '填回默认值',
  saved: (label: string) => `“${label}”已保存，从下一个执法行为起按新值办理`,
  readOnly: '修改由办公室、法制审核人员和系统管理员办理。',
} as const;
