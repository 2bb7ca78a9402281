import type { Verification } from '@zhifa/law';

const verified: Readonly<{ [Mark in Verification]: string }> = {
  text: '原文已核对',
  secondary: '未核实：见于转引',
  memory: '未核实：凭记忆',
};

export const texts = {
  verified,
  inference: '推论',
  confirmed: '已由本机关核实',
  confirmedBy: (by: string, on: string, source: string) => `${by} ${on} 批准，核对的是${source}`,
} as const;
