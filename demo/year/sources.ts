/** Where a task comes from, with the paper or number it rests on. */

import { yearOf, type CivilDate } from '@zhifa/law';
import type { DemoEnterprise } from '../bureau/enterprises.ts';
import type { Chance } from '../seeded.ts';
import type { Source } from './visit.ts';

export function sourceOf(enterprise: DemoEnterprise, on: CivilDate, chance: Chance): Source {
  const year = String(yearOf(on));
  const point = chance.below(100);
  if (point < 12) return campaign(enterprise, year);
  if (point < 18) return tipOff(on, chance);
  if (point < 21) return handover(enterprise, year, chance);
  if (point < 24) return assignment(year, chance);
  if (enterprise.isKeyUnit || point < 70) return plan(year);
  return draw(on, year);
}

export function plan(year: string): Source {
  return {
    source: 'annualPlan',
    sourceReference: `康应急字〔${year}〕12号（${year}年度监督检查计划）`,
    type: 'routine',
  };
}

function draw(on: CivilDate, year: string): Source {
  const quarter = Math.ceil(Number(on.slice(5, 7)) / 3);
  return {
    source: 'draw',
    sourceReference: `${year}年第${String(quarter)}次双随机抽查（SJ-${year}-0${String(quarter)}）`,
    type: 'routine',
  };
}

function campaign({ tags }: DemoEnterprise, year: string): Source {
  const name = tags.includes('涉爆粉尘')
    ? '粉尘涉爆'
    : tags.includes('有限空间')
      ? '有限空间作业'
      : '夏季高温时段安全生产';
  return {
    source: 'campaign',
    sourceReference: `赣市应急字〔${year}〕21号（${name}专项检查）`,
    type: 'campaign',
    exception: { kind: 'campaign', reason: `按市应急管理局${name}专项检查部署进行。` },
  };
}

export function tipOff(on: CivilDate, chance: Chance): Source {
  return {
    source: 'tipOff',
    sourceReference: `12350-${on.replaceAll('-', '')}-${String(chance.between(11, 98))}`,
    type: 'case',
    exception: { kind: 'tipOff', reason: '实名举报该单位存在安全隐患，须到场核实。' },
  };
}

export function warning(on: CivilDate): Source {
  return {
    source: 'warning',
    sourceReference: `监测预警 YJ-${on.replaceAll('-', '')}`,
    type: 'case',
    exception: { kind: 'monitoring', reason: '监测预警平台连续报警。' },
  };
}

function handover({ township }: DemoEnterprise, year: string, chance: Chance): Source {
  return {
    source: 'handover',
    sourceReference: `${township}应急管理所移交单〔${year}〕${String(chance.between(3, 60))}号`,
    type: 'case',
    exception: { kind: 'handover', reason: '乡镇日常检查发现问题，移交本局处理。' },
  };
}

function assignment(year: string, chance: Chance): Source {
  return {
    source: 'assignment',
    sourceReference: `区安委办交办单〔${year}〕${String(chance.between(2, 40))}号`,
    type: 'case',
    exception: { kind: 'handover', reason: '区安委办交办，限期核查反馈。' },
  };
}
