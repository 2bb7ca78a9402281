/**
 * 危险化学品, 安监总管三〔2017〕121号 annex 1. Items 1 to 14 were read, 15 to 20 are from memory. Whether the standard was replaced
 * with 危险化学品安全法 (2026-05-01) was not found out.
 */

import { asAsked, hazard, ofIndustry, type Hazard } from './hazard.ts';

export const chemicalHazards: readonly Hazard[] = ofIndustry(
  '危险化学品',
  ['危险化学品'],
  [
    hazard('WH-01', '生产、经营单位主要负责人和安全生产管理人员未依法经考核合格', asAsked('WH-02')),
    hazard('WH-02', '特种作业人员未持证上岗', asAsked('WH-03')),
    hazard('WH-03', '涉及“两重点一重大”的生产装置、储存设施外部安全防护距离不符合国家标准', asAsked('WH-04')),
    hazard(
      'WH-04',
      '涉及重点监管危险化工工艺的装置没有实现自动化控制，没有紧急停车功能，或者这些系统没有投入使用',
      asAsked('WH-05'),
    ),
    hazard(
      'WH-05',
      '构成一级、二级重大危险源的罐区没有紧急切断功能；涉及毒性气体、液化气体、剧毒液体的没有独立的安全仪表系统',
      asAsked('WH-06'),
      { tags: ['重大危险源'] },
    ),
    hazard('WH-06', '全压力式液化烃储罐没有按国家标准设置注水措施', asAsked('WH-07')),
    hazard('WH-07', '液化烃、液氨、液氯等液化气体的充装没有使用万向管道充装系统', asAsked('WH-08')),
    hazard(
      'WH-08',
      '光气、氯气等剧毒气体和硫化氢管道穿越厂区（含园区）以外的公共区域',
      asAsked('WH-09', 'toxicPipeCrossing'),
    ),
    hazard('WH-09', '地区架空电力线路穿越生产区且不符合国家标准', asAsked('WH-09', 'powerLineCrossing')),
    hazard('WH-10', '在役化工装置未经正规设计，又没有进行安全设计诊断', asAsked('WH-10')),
    hazard('WH-11', '使用淘汰落后安全技术工艺、设备目录列出的工艺、设备', asAsked('WH-11')),
    hazard(
      'WH-12',
      '可能泄漏可燃、有毒气体的场所没有按国家标准设置检测报警，或者爆炸危险场所没有按国家标准使用防爆电气',
      asAsked('WH-12'),
    ),
    hazard(
      'WH-13',
      '控制室或者机柜间面向火灾、爆炸危险装置的一侧不满足防火防爆要求',
      asAsked('WH-13', 'controlRoomExposed'),
    ),
    hazard(
      'WH-14',
      '化工生产装置没有按国家标准设置双重电源，自动化控制系统没有不间断电源',
      asAsked('WH-13', 'noDualPower', 'noUps'),
    ),
    hazard('WH-15', '安全阀、爆破片等安全附件没有正常投用', asAsked('WH-14')),
    hazard(
      'WH-16',
      '没有建立与岗位相匹配的全员安全生产责任制，或者没有制定实施隐患排查治理制度',
      asAsked('WH-15', 'responsibility'),
    ),
    hazard('WH-17', '没有制定操作规程和工艺控制指标', asAsked('WH-15', 'proceduresMissing')),
    hazard(
      'WH-18',
      '动火、进入受限空间等特殊作业管理制度没有按国家标准制定，或者没有有效执行',
      asAsked('WH-15', 'specialWork'),
    ),
    hazard(
      'WH-19',
      '新工艺未经小试、中试、工业化试验，国内首次工艺未经省级可靠性论证，新装置没有试生产方案就投料，或者精细化工没有反应安全风险评估',
      asAsked('WH-15', 'untestedProcess'),
    ),
    hazard('WH-20', '没有分区分类储存，超量、超品种储存，或者禁配物质混放混存', asAsked('WH-15', 'mixedStorage'), {
      note: '只在属于危险化学品生产、经营、储存单位时直接适用；一般用漆企业按工贸标准和危险化学品的规定处理',
    }),
  ],
);
