import type { Verification } from '@zhifa/law';

const verified: Readonly<{ [Mark in Verification]: string }> = {
  text: '原文已核对',
  secondary: '未核实：只见过引用，没有核对原文',
  memory: '未核实：凭记忆，没有核对原文',
};

export const texts = {
  unverified: '未核实',
  reading: '正在读取…',
  statement: '本系统的转述：',
  derived: '由引用此条的规则归纳：',
  text: '正文：',
  openArticle: '在法律库中打开这一条',
  openStatute: '在法律库中打开这一部',
  verified,
  inForce: (from: string, until: string | undefined) =>
    until === undefined ? `${from} 起施行` : `${from} 至 ${until} 有效`,
  open: (text: string) => `${text}，看出处`,
} as const;
