/** 烟花爆竹安全管理条例（国务院令第455号）. */

import { between, clause, crime, must, noFine, placesIn, row, violation, type UnderStatute } from './declare.ts';
import type { Violation } from './violation.ts';

const here = placesIn('烟花爆竹安全管理条例');

const under: UnderStatute = {
  statute: '烟花爆竹安全管理条例',
  version: '国务院令第666号修订',
  authority: '应急管理部门（条例原称安全生产监督管理部门）',
  industry: '烟花爆竹生产',
  verified: 'text',
};

/** 第三十六条起 */
export const fireworksViolations: readonly Violation[] = [
  ...clause(
    under,
    {
      at: [36, 1],
      industry: '烟花爆竹',
      rows: [
        row('单位或个人', '首次即可', must(between(20_000, 100_000)), {
          order: '责令停止非法生产、经营活动',
          others: ['没收非法生产、经营的物品及违法所得'],
        }),
      ],
    },
    [
      violation('YHBZ-36-1a', '未经许可生产烟花爆竹制品', {
        duty: [here(3, 2)],
        majorHazard: 'yes',
        crimes: [crime(125), crime(134, { inserted: 1, item: 3 })],
      }),
      violation('YHBZ-36-1b', '未经许可经营烟花爆竹制品', {
        duty: [here(3, 2)],
        crimes: [crime(225), crime(134, { inserted: 1, item: 3 })],
        note: '超许可范围、许可证过期继续经营依65号令31条同幅度处理（见YHPF-31b、YHPF-31c）。',
      }),
      violation('YHBZ-36-1c', '向未取得安全生产许可的单位或个人销售黑火药、烟火药、引火线', {
        duty: [here(21)],
        industry: '烟花爆竹生产、经营',
        crimes: [crime(125)],
      }),
    ],
  ),
  ...clause(
    under,
    {
      at: [36, 2],
      industry: '烟花爆竹运输',
      authority: '公安机关',
      rows: [
        row('单位或个人', '首次即可', must(between(10_000, 50_000)), {
          order: '责令停止非法运输活动',
          others: ['没收非法运输的物品及违法所得'],
        }),
      ],
    },
    [
      violation('YHBZ-36-2', '未经许可道路运输烟花爆竹', {
        duty: [here(22, 1)],
        countyPower: 'none',
        countyUse: '不作出处罚（移送公安）',
        crimes: [crime(125)],
      }),
    ],
  ),
  ...clause(
    under,
    {
      at: [37],
      countyUse: '常用（仅生产区域）',
      note: '吊销由省级发证机关作出。标点上“逾期不改正的，责令停产停业整顿，情节严重的，吊销”吊销附着于逾期之后。',
      rows: [
        row('单位', '首次即可', must(between(10_000, 50_000)), { order: '责令限期改正' }),
        noFine('单位', '逾期未改正', { order: '责令停产停业整顿' }),
        noFine('单位', '情节严重', { others: ['吊销安全生产许可证'] }),
      ],
    },
    [
      violation('YHBZ-37-1', '烟花爆竹生产企业未按安全生产许可证核定的产品种类生产', { duty: [here(11)], item: 1 }),
      violation('YHBZ-37-2', '烟花爆竹生产企业生产工序或生产作业不符合国家标准、行业标准', {
        duty: [here(11)],
        item: 2,
        majorHazard: 'maybe',
      }),
      violation('YHBZ-37-3', '烟花爆竹生产企业雇佣未经考核合格人员从事危险工序作业', { duty: [here(12)], item: 3 }),
      violation('YHBZ-37-4', '烟花爆竹生产企业原料不符合国家标准或超过用量限制', { duty: [here(13)], item: 4 }),
      violation('YHBZ-37-5', '烟花爆竹生产企业使用禁止使用或禁忌配伍物质生产', {
        duty: [here(13)],
        item: 5,
        majorHazard: 'maybe',
      }),
      violation('YHBZ-37-6', '烟花爆竹生产企业未标注燃放说明或包装物未印制危险警示标志', { duty: [here(14)], item: 6 }),
    ],
  ),
  ...clause(
    under,
    {
      at: [38, 1],
      industry: '烟花爆竹批发',
      rows: [
        row('单位', '首次即可', must(between(20_000, 100_000)), {
          order: '责令停止违法行为',
          others: ['没收非法经营的物品及违法所得'],
        }),
        noFine('单位', '情节严重', { others: ['吊销烟花爆竹经营许可证'] }),
      ],
    },
    [
      violation('YHBZ-38-1a', '批发企业向零售经营者供应非法生产、经营的烟花爆竹', { duty: [here(20, 2)] }),
      violation('YHBZ-38-1b', '批发企业向零售经营者供应应由专业燃放人员燃放的烟花爆竹', { duty: [here(20, 3)] }),
    ],
  ),
  ...clause(
    under,
    {
      at: [38, 2],
      industry: '烟花爆竹零售',
      rows: [
        row('零售经营者', '首次即可', must(between(1000, 5000)), {
          order: '责令停止违法行为',
          others: ['没收非法经营的物品及违法所得'],
        }),
        noFine('零售经营者', '情节严重', { others: ['吊销烟花爆竹经营许可证'] }),
      ],
    },
    [
      violation('YHBZ-38-2a', '零售经营者销售非法生产、经营的烟花爆竹', {
        duty: [here(20, 2)],
        note: '零售许可由县级应急部门核发，吊销亦由其作出。',
      }),
      violation('YHBZ-38-2b', '零售经营者销售应由专业燃放人员燃放的烟花爆竹', { duty: [here(20, 3)] }),
    ],
  ),
  ...clause(
    under,
    {
      at: [39],
      industry: '烟花爆竹生产、经营、使用',
      authority: '公安机关',
      rows: [row('主要负责人', '首次即可', must(between(5000, 20_000)), { others: ['追缴丢失物品'] })],
    },
    [
      violation('YHBZ-39', '丢失黑火药、烟火药、引火线未及时报告', {
        duty: [here(15)],
        countyPower: 'none',
        countyUse: '不作出处罚（移送公安）',
      }),
    ],
  ),
  ...clause(
    under,
    {
      at: [42, 1],
      industry: '焰火燃放',
      authority: '公安机关',
      rows: [row('责任单位', '首次即可', must(between(10_000, 50_000)), { order: '责令停止燃放' })],
    },
    [
      violation('YHBZ-42-1', '未经许可举办大型焰火燃放活动或违反燃放规程、方案', {
        duty: [here(3, 2), here(34)],
        countyPower: 'none',
        countyUse: '不作出处罚（移送公安）',
      }),
    ],
  ),
  ...clause(
    under,
    {
      at: [42, 2],
      industry: '燃放',
      authority: '公安机关',
      rows: [row('个人', '首次即可', must(between(100, 500)), { order: '责令停止燃放' })],
    },
    [
      violation('YHBZ-42-2', '在禁放时间、地点或以危险方式燃放烟花爆竹', {
        duty: [here(30), here(31)],
        countyPower: 'none',
        countyUse: '不作出处罚（移送公安）',
      }),
    ],
  ),
];
