/** 安全生产法第九十七条: safety managers, training, plans, special operations. */

import { between, clause, must, mustAlso, placesIn, row, upTo, violation } from './declare.ts';
import { underSafetyLaw } from './under-statutes.ts';
import type { Violation } from './violation.ts';

const here = placesIn('安全生产法');

/** 第九十七条 */
export const staffViolations: readonly Violation[] = [
  ...clause(
    underSafetyLaw,
    {
      at: [97],
      rows: [
        row('单位', '首次即可', must(upTo(100_000)), { order: '责令限期改正' }),
        row('单位', '逾期未改正', mustAlso(between(100_000, 200_000)), { order: '责令停产停业整顿' }),
        row('直接负责的主管人员和其他直接责任人员', '逾期未改正', must(between(20_000, 50_000))),
      ],
    },
    [
      violation('AQSCF-97-1a', '高危行业单位未设置安全生产管理机构或配备专职安全生产管理人员', {
        duty: [here(24, 1)],
        item: 1,
        industry: '危险物品生产、经营、储存、装卸单位及矿山、金属冶炼、建筑施工、运输单位',
      }),
      violation('AQSCF-97-1b', '从业人员超过100人的一般单位未设机构或配备专职安全生产管理人员', {
        duty: [here(24, 2)],
        item: 1,
        industry: '一般行业（高危行业以外）',
      }),
      violation('AQSCF-97-1c', '从业人员100人以下的一般单位未配备专职或兼职安全生产管理人员', {
        duty: [here(24, 2)],
        item: 1,
        industry: '一般行业（高危行业以外）',
      }),
      violation('AQSCF-97-1d', '未按规定配备注册安全工程师', {
        duty: [here(27, 3)],
        item: 1,
        industry: '危险物品生产、储存、装卸单位及矿山、金属冶炼单位',
      }),
      violation('AQSCF-97-2', '高危行业单位主要负责人、安全生产管理人员未经考核合格', {
        duty: [here(27, 2)],
        item: 2,
        industry: '危险物品生产、经营、储存、装卸单位及矿山、金属冶炼、建筑施工、运输单位',
        majorHazard: 'yes',
        majorHazardBasis: '化工和危化品重大隐患判定标准；工贸10号令第三条（金属冶炼企业）',
      }),
      violation('AQSCF-97-3a', '未按规定对从业人员进行安全生产教育和培训', { duty: [here(28, 1)], item: 3 }),
      violation('AQSCF-97-3b', '未按规定对被派遣劳动者进行安全生产教育和培训', { duty: [here(28, 2)], item: 3 }),
      violation('AQSCF-97-3c', '未按规定对实习学生进行安全生产教育和培训', { duty: [here(28, 3)], item: 3 }),
      violation('AQSCF-97-3d', '未如实告知从业人员危险因素、防范措施及应急措施', {
        duty: [here(44, 1), here(53)],
        item: 3,
      }),
      violation('AQSCF-97-3e', '采用新工艺、新技术、新材料、新设备未对从业人员专门培训', { duty: [here(29)], item: 3 }),
      violation('AQSCF-97-4', '未如实记录安全生产教育和培训情况（未建立培训档案）', { duty: [here(28, 4)], item: 4 }),
      violation('AQSCF-97-5a', '未将事故隐患排查治理情况如实记录', { duty: [here(41, 2)], item: 5 }),
      violation('AQSCF-97-5b', '未将事故隐患排查治理情况向从业人员通报', { duty: [here(41, 2)], item: 5 }),
      violation('AQSCF-97-6a', '未按规定制定生产安全事故应急救援预案', { duty: [here(81)], item: 6 }),
      violation('AQSCF-97-6b', '未定期组织应急救援预案演练', { duty: [here(81)], item: 6 }),
      violation('AQSCF-97-7', '特种作业人员未取得相应资格上岗作业', {
        duty: [here(30, 1)],
        item: 7,
        majorHazard: 'yes',
        majorHazardBasis: '工贸10号令第三条；化工和危化品重大隐患判定标准',
        note: '被处罚的是生产经营单位，每名无证人员不单独另设罚款。',
      }),
    ],
  ),
];
