import type { Binding, BindingMark } from '@zhifa/law/gates';

const marks: Readonly<{ [Mark in BindingMark]: string }> = {
  提示: '法律允许写明理由后继续',
  推论: '条文没有明写，是推出来的',
  未核实: '没有读到原文',
};

export const texts = {
  title: '前置条件',
  howTo: [
    '办一个执法行为之前法律要求具备的条件，共 175 条，按办案顺序排。',
    '读过原文的硬性条件不具备就办不了；没有读到原文或者是推论的只提醒，写明理由可以继续。',
    '法制审核人员用本机关留存的文本核实、局领导批准以后，只提醒的硬性条件就会拒绝。',
  ],
  list: '前置条件目录',
  stage: '阶段',
  act: '办什么之前问',
  condition: '应当具备',
  refusal: '不具备时',
  inForce: '施行',
  from: (from: string, until: string | undefined) => (until === undefined ? `${from} 起` : `${from} 至 ${until}`),
  usedBy: '系统里的环节',
  notUsed: '尚无环节使用',
  refuses: '硬性：拒绝',
  warns: '提醒',
  binding: (binding: Binding) => {
    if (binding.binds === 'warns') {
      return `不具备时只提醒，写明理由可以继续：${binding.marks.map((mark) => marks[mark]).join('；')}。`;
    }
    return binding.because === 'text'
      ? '不具备时拒绝：读过原文的硬性规定。'
      : '不具备时拒绝：依据已由本机关核实，写明理由也不能继续。';
  },
  staysHint: '这一条是提示，核实依据以后仍然只提醒。',
} as const;
