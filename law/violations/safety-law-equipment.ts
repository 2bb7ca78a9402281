/** 安全生产法第九十八条、第九十九条: construction projects of high-risk trades, signs, equipment, protective gear. */

import { between, clause, crime, must, mustAlso, noFine, placesIn, row, upTo, violation } from './declare.ts';
import { underSafetyLaw } from './under-statutes.ts';
import type { Violation } from './violation.ts';

const here = placesIn('安全生产法');

/** 第九十八条、第九十九条 */
export const equipmentViolations: readonly Violation[] = [
  ...clause(
    underSafetyLaw,
    {
      at: [98],
      industry: '矿山、金属冶炼建设项目及用于生产、储存、装卸危险物品的建设项目',
      crimes: [crime(134, { inserted: 1 }), crime(135)],
      rows: [
        row('单位', '首次即可', mustAlso(between(100_000, 500_000)), {
          order: '责令停止建设或者停产停业整顿，限期改正',
        }),
        row('直接负责的主管人员和其他直接责任人员', '首次即可', must(between(20_000, 50_000))),
        row('单位', '逾期未改正', must(between(500_000, 1_000_000))),
        row('直接负责的主管人员和其他直接责任人员', '逾期未改正', must(between(50_000, 100_000))),
      ],
    },
    [
      violation('AQSCF-98-1', '高危建设项目未按规定进行安全评价', { duty: [here(32)], item: 1 }),
      violation('AQSCF-98-2a', '高危建设项目没有安全设施设计', { duty: [here(33, 2), here(31)], item: 2 }),
      violation('AQSCF-98-2b', '高危安全设施设计未按规定报经审查同意', {
        duty: [here(33, 2)],
        item: 2,
        majorHazard: 'maybe',
      }),
      violation('AQSCF-98-3', '高危施工单位未按批准的安全设施设计施工', { duty: [here(34, 1)], item: 3 }),
      violation('AQSCF-98-4', '高危竣工投入生产使用前安全设施未经验收合格', {
        duty: [here(34, 2)],
        item: 4,
        majorHazard: 'maybe',
      }),
    ],
  ),
  ...clause(
    underSafetyLaw,
    {
      at: [99],
      rows: [
        row('单位', '首次即可', must(upTo(50_000)), { order: '责令限期改正' }),
        row('单位', '逾期未改正', must(between(50_000, 200_000))),
        row('直接负责的主管人员和其他直接责任人员', '逾期未改正', must(between(10_000, 20_000))),
        noFine('单位', '情节严重', { order: '责令停产停业整顿' }),
      ],
    },
    [
      violation('AQSCF-99-1', '未在较大危险因素的场所、设施、设备上设置明显安全警示标志', {
        duty: [here(35)],
        item: 1,
      }),
      violation('AQSCF-99-2a', '安全设备的安装不符合国家标准或者行业标准', {
        duty: [here(36, 1)],
        item: 2,
        majorHazard: 'maybe',
        majorHazardBasis: '部分行业重大隐患判定标准涉及安全设备缺失或失效',
      }),
      violation('AQSCF-99-2b', '安全设备的使用不符合国家标准或者行业标准', {
        duty: [here(36, 1)],
        item: 2,
        majorHazard: 'maybe',
        majorHazardBasis: '部分行业重大隐患判定标准涉及安全设备缺失或失效',
      }),
      violation('AQSCF-99-2c', '安全设备的检测不符合国家标准或者行业标准', { duty: [here(36, 1)], item: 2 }),
      violation('AQSCF-99-2d', '安全设备的改造不符合国家标准或者行业标准', { duty: [here(36, 1)], item: 2 }),
      violation('AQSCF-99-2e', '安全设备的报废不符合国家标准或者行业标准', { duty: [here(36, 1)], item: 2 }),
      violation('AQSCF-99-3a', '未对安全设备进行经常性维护、保养', { duty: [here(36, 2)], item: 3 }),
      violation('AQSCF-99-3b', '未对安全设备定期检测', { duty: [here(36, 2)], item: 3 }),
      violation('AQSCF-99-4a', '关闭、破坏监控、报警、防护、救生设备设施', {
        duty: [here(36, 3)],
        item: 4,
        majorHazard: 'yes',
        majorHazardBasis: '工贸10号令等标准均有涉及',
        crimes: [crime(134, { inserted: 1, item: 1 })],
      }),
      violation('AQSCF-99-4b', '篡改、隐瞒、销毁监控、报警、防护、救生设备设施相关数据信息', {
        duty: [here(36, 3)],
        item: 4,
        majorHazard: 'maybe',
        crimes: [crime(134, { inserted: 1, item: 1 })],
      }),
      violation('AQSCF-99-5', '未提供符合标准的劳动防护用品', { duty: [here(45)], item: 5 }),
      violation('AQSCF-99-6', '危险物品容器、运输工具及海洋石油开采、矿山井下特种设备未经检测检验合格投入使用', {
        duty: [here(37)],
        item: 6,
        industry: '危险物品、海洋石油、矿山',
        crimes: [crime(135)],
      }),
      violation('AQSCF-99-7', '使用应当淘汰的危及生产安全的工艺、设备', {
        duty: [here(38, 3)],
        item: 7,
        majorHazard: 'yes',
        majorHazardBasis: '各行业判定标准列淘汰落后工艺设备',
      }),
      violation('AQSCF-99-8', '餐饮等行业使用燃气未安装可燃气体报警装置', {
        duty: [here(36, 4)],
        item: 8,
        industry: '餐饮等行业',
        majorHazard: 'maybe',
        note: '燃气主管部门（住建、商务）与应急部门分工按地方“三定”，一般餐饮燃气由住建/商务牵头。',
      }),
    ],
  ),
];
