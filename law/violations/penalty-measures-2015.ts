/** 安全生产违法行为行政处罚办法（15号令, as amended in 2015）, for conduct until 2026-01-31, and 隐患排查治理暂行规定（16号令）. */

import {
  between,
  byGains,
  clause,
  crime,
  may,
  mayAlso,
  must,
  mustAlso,
  noFine,
  placesIn,
  row,
  safetyLaw,
  timesUpTo,
  upTo,
  violation,
  withGains,
  withoutGains,
  yuanRange,
  type UnderStatute,
} from './declare.ts';
import type { Violation } from './violation.ts';

const hiddenDangers = placesIn('安全生产事故隐患排查治理暂行规定');

const underPenaltyMeasures: UnderStatute = {
  statute: '安全生产违法行为行政处罚办法2015',
  version: '总局令第15号，第77号修正（2026-02-01被应急管理部令第18号替代）',
  authority: '县级以上应急管理部门（按职责分工）',
  industry: '各行业',
  verified: 'text',
  note: '2026-02-01起适用应急管理部令第18号，其对应条款未能取得原文，入库前须核。',
};

const underHiddenDangers: UnderStatute = {
  statute: '安全生产事故隐患排查治理暂行规定',
  version: '总局令第16号',
  authority: '县级以上应急管理部门（按职责分工）',
  industry: '各行业',
  verified: 'secondary',
  source: 'uianet.net 词条摘录第26条全文',
};

/** 15号令 */
export const penaltyMeasureViolations: readonly Violation[] = [
  ...clause(
    underPenaltyMeasures,
    {
      at: [43, 1],
      source: 'bngrhk.com 24723120(2015年修正版第43–45条摘录)',
      note: '上位法93条首次无罚款，本条罚款设定力度各地慎用。',
      rows: [
        row('单位', '首次即可', may(between(10_000, 30_000)), { order: '责令限期改正、提供必需的资金' }),
        row('主要负责人、个人经营的投资人', '首次即可', may(between(5000, 10_000))),
        noFine('单位', '逾期未改正', { order: '责令停产停业整顿' }),
      ],
    },
    [
      violation('WFCF-43-1', '未依法保证安全投入：提取或者使用安全生产费用', { duty: [safetyLaw(23)], item: 1 }),
      violation('WFCF-43-2', '未依法保证安全投入：用于配备劳动防护用品的经费', { duty: [safetyLaw(23)], item: 2 }),
      violation('WFCF-43-3', '未依法保证安全投入：用于安全生产教育和培训的经费', { duty: [safetyLaw(23)], item: 3 }),
      violation('WFCF-43-4', '未依法保证安全投入：国家规定的其他安全投入', { duty: [safetyLaw(23)], item: 4 }),
    ],
  ),
  ...clause(
    underPenaltyMeasures,
    {
      at: [45],
      countyUse: '常用（至2026-01-31）',
      verified: 'secondary',
      source: 'bngrhk.com 24723120(2015年修正版第45条首段)+kleyou.net 旧版第44条裁量基准(前几项)',
      rows: [
        row('单位', '首次即可', may(between(10_000, 30_000)), { others: ['警告'] }),
        row('主要负责人、其他有关人员', '首次即可', may(between(1000, 10_000)), { others: ['警告'] }),
      ],
    },
    [
      violation('WFCF-45-1', '违反操作规程或者安全管理规定作业', { duty: [safetyLaw(44, 1)], item: 1 }),
      violation('WFCF-45-2', '违章指挥或强令从业人员违章、冒险作业', {
        item: 2,
        crimes: [crime(134, { paragraph: 2 })],
      }),
      violation('WFCF-45-3', '发现从业人员违章作业不加制止', { item: 3 }),
      violation('WFCF-45-4', '超过核定的生产能力、强度或定员生产', { item: 4 }),
      violation('WFCF-45-5', '擅自启封或使用被查封、扣押的设施设备场所', { item: 5 }),
      violation('WFCF-45-6', '故意提供虚假情况或隐瞒事故隐患等安全问题', { item: 6 }),
      violation('WFCF-45-7', '拒不执行依法下达的监管监察指令', {
        duty: [safetyLaw(66)],
        item: 7,
        crimes: [crime(134, { inserted: 1, item: 2 })],
      }),
    ],
  ),
  ...clause(
    underPenaltyMeasures,
    {
      at: [46],
      industry: '危险物品生产经营储存单位、矿山、金属冶炼单位',
      verified: 'memory',
      rows: [row('单位', '首次即可', mayAlso(between(10_000, 30_000)), { order: '责令改正' })],
    },
    [
      violation('WFCF-46-1', '未建立应急救援组织或未指定兼职应急救援人员', { duty: [safetyLaw(82, 1)], item: 1 }),
      violation('WFCF-46-2', '未配备应急救援器材、设备、物资或未维护保养', { duty: [safetyLaw(82, 2)], item: 2 }),
    ],
  ),
  ...clause(
    underPenaltyMeasures,
    {
      at: [47],
      verified: 'memory',
      note: '对安全生产法106条的细化。',
      rows: [row('主要负责人、个人经营的投资人', '首次即可', must(between(20_000, 50_000)))],
    },
    [
      violation('WFCF-47-1', '“生死合同”：在协议中减轻伤亡责任', {
        duty: [safetyLaw(52, 2)],
        item: 1,
        also: [safetyLaw(106)],
      }),
    ],
  ),
  ...clause(
    underPenaltyMeasures,
    {
      at: [47],
      verified: 'memory',
      note: '对安全生产法106条的细化。',
      rows: [row('主要负责人、个人经营的投资人', '首次即可', must(between(50_000, 100_000)))],
    },
    [
      violation('WFCF-47-2', '“生死合同”：在协议中免除伤亡责任', {
        duty: [safetyLaw(52, 2)],
        item: 2,
        also: [safetyLaw(106)],
      }),
    ],
  ),
  ...clause(
    underPenaltyMeasures,
    {
      at: [50],
      verified: 'memory',
      rows: [
        row(
          '单位或个人',
          '首次即可',
          mustAlso(byGains(withGains(timesUpTo(1, 3, 30_000)), withoutGains(yuanRange(5000, 10_000)))),
          { order: '责令立即停止违法行为', others: ['没收违法所得'] },
        ),
      ],
    },
    [violation('WFCF-50', '为无证单位提供生产经营场所、运输、保管、仓储等条件')],
  ),
  ...clause(
    underPenaltyMeasures,
    {
      at: [51, 1],
      source: '0797cx.cn page37(2015年修正版第51–53条)',
      note: '3年内不得再次申请。',
      rows: [
        row(
          '单位',
          '首次即可',
          mustAlso(byGains(withGains(timesUpTo(1, 3, 30_000)), withoutGains(yuanRange(5000, 10_000)))),
          { others: ['撤销许可及批准文件', '没收违法所得'] },
        ),
        row('有关人员', '首次即可', must(between(1000, 10_000))),
      ],
    },
    [violation('WFCF-51-1', '弄虚作假骗取安全生产许可证等批准文件')],
  ),
  ...clause(
    underPenaltyMeasures,
    {
      at: [52, 1],
      industry: '中介机构',
      source: '0797cx.cn page37(2015年修正版第51–53条)',
      rows: [
        row(
          '机构',
          '首次即可',
          mustAlso(byGains(withGains(timesUpTo(1, 3, 30_000)), withoutGains(yuanRange(5000, 10_000)))),
          { order: '责令停止违法行为', others: ['没收违法所得'] },
        ),
        row('有关人员', '首次即可', must(between(5000, 10_000))),
      ],
    },
    [violation('WFCF-52', '无资质机构及人员从事安全评价、认证、检测、检验', { duty: [safetyLaw(72, 1)] })],
  ),
  ...clause(
    underPenaltyMeasures,
    {
      at: [51, 3],
      industry: '许可企业',
      source: '0797cx.cn page37(2015年修正版第51–53条)',
      rows: [
        row('单位', '首次即可', mustAlso(between(10_000, 30_000)), { order: '责令限期改正' }),
        row('有关人员', '首次即可', must(between(1000, 5000))),
      ],
    },
    [violation('WFCF-51-3', '未依法办理安全生产许可证书变更手续')],
  ),
];

/** 16号令 */
export const hiddenDangerViolations: readonly Violation[] = [
  ...clause(
    underHiddenDangers,
    {
      at: [26],
      note: 'duty条号待核。2026-01隐患排查治理条例征求意见，公布后本规定可能废止。',
      rows: [row('单位', '首次即可', mustAlso(upTo(30_000)), { others: ['警告'] })],
    },
    [
      violation('YHPC-26-1', '未建立事故隐患排查治理等制度', {
        duty: [hiddenDangers(8)],
        item: 1,
        also: [safetyLaw(101, 0, 5)],
        note: '与安全生产法101条第5项竞合，优先适用法律。duty条号待核。',
      }),
      violation('YHPC-26-2', '未按规定上报隐患排查治理统计分析表', { duty: [hiddenDangers(14, 1)], item: 2 }),
      violation('YHPC-26-3', '未制定事故隐患治理方案', { duty: [hiddenDangers(15)], item: 3 }),
      violation('YHPC-26-4', '重大事故隐患不报或未及时报告', {
        duty: [hiddenDangers(14, 2)],
        item: 4,
        also: [safetyLaw(101, 0, 5)],
        majorHazard: 'yes',
        note: '与安全生产法101条第5项竞合，优先适用法律。duty条号待核。',
      }),
      violation('YHPC-26-5', '未对隐患排查治理擅自生产经营', { duty: [hiddenDangers(10)], item: 5 }),
      violation('YHPC-26-6', '整改不合格或未经审查同意擅自恢复生产经营', {
        duty: [hiddenDangers(18)],
        item: 6,
        majorHazard: 'yes',
      }),
    ],
  ),
];
