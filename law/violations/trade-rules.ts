/** Rules for trade enterprises: confined spaces（13号令）, dust explosion（6号令）, metallurgy（91号令）. */

import {
  between,
  clause,
  crime,
  must,
  mustAlso,
  noFine,
  placesIn,
  row,
  safetyLaw,
  supersededOn,
  upTo,
  violation,
  type UnderStatute,
} from './declare.ts';
import type { Violation } from './violation.ts';

const metallurgyRule = placesIn('冶金企业和有色金属企业安全生产规定');
const confinedSpace = placesIn('工贸企业有限空间作业安全规定');
const dustRule = placesIn('工贸企业粉尘防爆安全规定');

const underConfinedSpace: UnderStatute = {
  statute: '工贸企业有限空间作业安全规定',
  version: '应急管理部令第13号',
  authority: '县级以上应急管理部门（按职责分工）',
  industry: '工贸企业',
  verified: 'memory',
};

const underDustRule: UnderStatute = {
  statute: '工贸企业粉尘防爆安全规定',
  version: '应急管理部令第6号',
  authority: '县级以上应急管理部门（按职责分工）',
  industry: '粉尘涉爆工贸企业',
  verified: 'memory',
};

const underMetallurgyRule: UnderStatute = {
  statute: '冶金企业和有色金属企业安全生产规定',
  version: '总局令第91号',
  authority: '县级以上应急管理部门（按职责分工）',
  industry: '冶金、有色金属企业',
  verified: 'memory',
};

/** 13号令 */
export const confinedSpaceViolations: readonly Violation[] = [
  ...clause(
    underConfinedSpace,
    {
      at: [19],
      rows: [
        row('单位', '首次即可', must(upTo(50_000)), { order: '责令限期改正' }),
        row('单位', '逾期未改正', must(between(50_000, 200_000))),
        row('直接负责的主管人员和其他直接责任人员', '逾期未改正', must(between(10_000, 20_000))),
        noFine('单位', '情节严重', { order: '责令停产停业整顿' }),
      ],
    },
    [
      violation('YXKJ-19-1', '未设置明显的有限空间安全警示标志', {
        duty: [confinedSpace(11)],
        item: 1,
        also: [safetyLaw(99, 0, 1)],
      }),
      violation('YXKJ-19-2', '未按规定配备、使用有限空间作业仪器、设备、装备，或未维护保养检测', {
        duty: [confinedSpace(12)],
        item: 2,
        also: [safetyLaw(99, 0, 2), safetyLaw(99, 0, 3)],
        majorHazard: 'maybe',
      }),
    ],
  ),
  ...clause(
    underConfinedSpace,
    {
      at: [20],
      rows: [
        row('单位', '首次即可', must(upTo(100_000)), { order: '责令限期改正' }),
        row('单位', '逾期未改正', mustAlso(between(100_000, 200_000)), { order: '责令停产停业整顿' }),
        row('直接负责的主管人员和其他直接责任人员', '逾期未改正', must(between(20_000, 50_000))),
      ],
    },
    [
      violation('YXKJ-20-1', '未开展有限空间作业专题安全培训或未如实记录', {
        duty: [confinedSpace(9)],
        item: 1,
        also: [safetyLaw(97, 0, 3), safetyLaw(97, 0, 4)],
        note: '每年至少一次专题培训。',
      }),
      violation('YXKJ-20-2', '未制定有限空间作业现场处置方案或未按规定演练', {
        duty: [confinedSpace(10)],
        item: 2,
        also: [safetyLaw(97, 0, 6)],
      }),
    ],
  ),
  ...clause(
    underConfinedSpace,
    {
      at: [21],
      verified: 'secondary',
      note: '无逾期加重档；逾期不改可按安全生产法102条或112条处理。',
      rows: [
        row('单位', '首次即可', must(upTo(50_000)), { order: '责令限期改正' }),
        row('直接负责的主管人员和其他直接责任人员', '首次即可', must(upTo(10_000))),
      ],
    },
    [
      violation('YXKJ-21-1', '未配备监护人员或监护人员未履行岗位职责', {
        duty: [confinedSpace(5, 1)],
        item: 1,
        source: '嘉善县2025处罚案例、2024执法案例评析摘录',
      }),
      violation('YXKJ-21-2', '未对有限空间进行辨识或未建立管理台账', {
        duty: [confinedSpace(6)],
        item: 2,
        majorHazard: 'yes',
        majorHazardBasis: '工贸10号令第十三条',
        source: '嘉善县2025处罚案例、2024执法案例评析摘录',
      }),
      violation('YXKJ-21-3', '未落实作业审批或未执行“先通风、再检测、后作业”', {
        duty: [confinedSpace(7), confinedSpace(14)],
        item: 3,
        majorHazard: 'yes',
        majorHazardBasis: '工贸10号令第十三条',
        verified: 'memory',
      }),
      violation('YXKJ-21-4', '未按要求进行通风和气体检测', {
        duty: [confinedSpace(14), confinedSpace(15)],
        item: 4,
        majorHazard: 'maybe',
        majorHazardBasis: '工贸10号令第十三条',
        verified: 'memory',
      }),
    ],
  ),
];

/** 6号令 */
export const dustViolations: readonly Violation[] = [
  ...clause(
    underDustRule,
    {
      at: [27],
      verified: 'secondary',
      source: '全文转载摘录(第27条前四项)',
      note: 'duty条号待核（第17条第2款有案例印证）。',
      rows: [
        row('单位', '首次即可', must(upTo(50_000)), { order: '责令限期改正' }),
        row('单位', '逾期未改正', must(between(50_000, 200_000))),
        row('直接负责的主管人员和其他直接责任人员', '逾期未改正', must(between(10_000, 20_000))),
        noFine('单位', '情节严重', { order: '责令停产停业整顿' }),
      ],
    },
    [
      violation('FCFB-27-1', '未在产生、输送、收集、贮存可燃性粉尘的危险场所设置警示标志', {
        duty: [safetyLaw(35)],
        item: 1,
        also: [safetyLaw(99, 0, 1)],
      }),
      violation('FCFB-27-2', '粉尘防爆安全设备的安装、使用、检测、改造、报废不符合标准', {
        duty: [dustRule(17, 1)],
        item: 2,
        also: [safetyLaw(99, 0, 2)],
        majorHazard: 'maybe',
      }),
      violation('FCFB-27-3', '未对粉尘防爆安全设备维护、保养、检测或检查', {
        duty: [dustRule(17, 2)],
        item: 3,
        also: [safetyLaw(99, 0, 3)],
      }),
      violation('FCFB-27-4', '未为粉尘作业岗位人员提供符合标准的劳动防护用品', {
        duty: [dustRule(9)],
        item: 4,
        also: [safetyLaw(99, 0, 5)],
      }),
      violation('FCFB-27-5', '关闭、破坏粉尘防爆监控、报警、防控设备设施或篡改数据', {
        duty: [dustRule(17)],
        item: 5,
        also: [safetyLaw(99, 0, 4)],
        majorHazard: 'maybe',
        crimes: [crime(134, { inserted: 1, item: 1 })],
        verified: 'memory',
      }),
    ],
  ),
  ...clause(
    underDustRule,
    {
      at: [28],
      rows: [
        row('单位', '首次即可', must(upTo(100_000)), { order: '责令限期改正' }),
        row('单位', '逾期未改正', mustAlso(between(100_000, 200_000)), { order: '责令停产停业整顿' }),
        row('直接负责的主管人员和其他直接责任人员', '逾期未改正', must(between(20_000, 50_000))),
      ],
    },
    [
      violation('FCFB-28-1', '未对有关负责人和粉尘岗位人员进行专项教育培训或未如实记录', {
        duty: [dustRule(8)],
        item: 1,
        also: [safetyLaw(97, 0, 3), safetyLaw(97, 0, 4)],
      }),
      violation('FCFB-28-2', '未如实记录粉尘防爆隐患排查治理情况或未向从业人员通报', {
        duty: [dustRule(12)],
        item: 2,
        also: [safetyLaw(97, 0, 5)],
      }),
      violation('FCFB-28-3', '未制定粉尘爆炸事故应急预案或未定期演练', {
        duty: [dustRule(10)],
        item: 3,
        also: [safetyLaw(97, 0, 6)],
      }),
    ],
  ),
  ...clause(
    underDustRule,
    {
      at: [29],
      rows: [
        row('单位', '首次即可', must(upTo(50_000)), { order: '责令立即消除或者限期消除' }),
        noFine('单位', '拒不执行', { order: '责令停产停业整顿' }),
        row('直接负责的主管人员和其他直接责任人员', '拒不执行', must(between(50_000, 100_000))),
      ],
    },
    [
      violation('FCFB-29', '违反建筑布局、除尘系统、防点燃源、清理、检维修等规定构成事故隐患未消除', {
        duty: [dustRule(14), dustRule(15), dustRule(16), dustRule(18), dustRule(19)],
        also: [safetyLaw(102)],
        majorHazard: 'yes',
        majorHazardBasis: '工贸10号令第十一条',
        crimes: [crime(134, { inserted: 1, item: 2 })],
      }),
    ],
  ),
  ...clause(
    underDustRule,
    {
      at: [30],
      rows: [
        row('单位', '首次即可', must(upTo(30_000)), { order: '责令限期改正' }),
        row('直接负责的主管人员和其他直接责任人员', '首次即可', must(upTo(10_000))),
      ],
    },
    [
      violation('FCFB-30-1', '新改扩建安全设施未进行粉尘防爆设计或未按设计施工', { duty: [dustRule(13)], item: 1 }),
      violation('FCFB-30-2', '未建立粉尘防爆安全管理制度或内容不符合实际', { duty: [dustRule(7)], item: 2 }),
      violation('FCFB-30-3', '未辨识评估管控粉尘爆炸风险、未建立清单或未维护档案', { duty: [dustRule(11)], item: 3 }),
      violation('FCFB-30-4', '粉尘防爆安全设备未正常运行', {
        duty: [dustRule(17, 2)],
        item: 4,
        verified: 'secondary',
        source: '菏泽2022处罚案例摘录(单位1.9万元、个人0.2万元)',
      }),
    ],
  ),
];

/** 91号令 */
export const metallurgyViolations: readonly Violation[] = [
  ...clause(
    underMetallurgyRule,
    {
      at: [44],
      rows: [
        noFine('单位', '首次即可', { order: '责令立即消除或者限期消除' }),
        row('单位', '拒不执行', mustAlso(between(100_000, 500_000)), { order: '责令停产停业整顿' }),
        row('直接负责的主管人员和其他直接责任人员', '拒不执行', must(between(20_000, 50_000))),
      ],
    },
    [
      violation('YJJS-44', '冶金、有色企业违反第24–37条构成事故隐患未消除', {
        duty: [metallurgyRule(24)],
        also: [safetyLaw(102)],
        countyPower: 'none',
        countyUse: '被上位法替代',
        majorHazard: 'yes',
        majorHazardBasis: '工贸10号令第四、五条',
        note: '条号凭记忆；2021年安全生产法102条幅度优先。',
        ...supersededOn('2021-09-01', 'AQSCF-102'),
      }),
    ],
  ),
];
