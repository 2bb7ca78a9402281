/** Emergency plans and response: 应急条例（708号令）, 应急预案管理办法, 突发事件应对法. */

import {
  between,
  clause,
  may,
  must,
  mustAlso,
  noFine,
  ofIncome,
  placesIn,
  row,
  safetyLaw,
  supersededOn,
  upTo,
  violation,
  type UnderStatute,
} from './declare.ts';
import type { Violation } from './violation.ts';

const emergencyRegulation = placesIn('生产安全事故应急条例');
const emergencyPlans = placesIn('生产安全事故应急预案管理办法');
const emergencyLaw = placesIn('突发事件应对法');

const underEmergencyRegulation: UnderStatute = {
  statute: '生产安全事故应急条例',
  version: '国务院令第708号',
  authority: '县级以上应急管理部门（按职责分工）',
  industry: '各行业',
  verified: 'text',
};

const underEmergencyPlans: UnderStatute = {
  statute: '生产安全事故应急预案管理办法',
  version: '总局令第88号，应急管理部令第2号修正',
  authority: '县级以上应急管理部门（按职责分工）',
  industry: '各行业',
  verified: 'secondary',
};

const underEmergencyLaw: UnderStatute = {
  statute: '突发事件应对法',
  version: '2024年修订',
  authority: '履行统一领导职责的人民政府有关部门',
  industry: '各行业',
  verified: 'text',
};

/** 708号令 */
export const emergencyViolations: readonly Violation[] = [
  ...clause(
    underEmergencyRegulation,
    {
      at: [30],
      kind: '转致条款',
      countyPower: 'none',
      rows: [
        row('单位', '首次即可', must(upTo(100_000)), { order: '责令限期改正' }),
        row('单位', '逾期未改正', mustAlso(between(100_000, 200_000)), { order: '责令停产停业整顿' }),
        row('直接负责的主管人员和其他直接责任人员', '逾期未改正', must(between(20_000, 50_000))),
      ],
    },
    [
      violation('YJTL-30a', '未制定预案、未定期演练（转致安全生产法97条）', {
        duty: [emergencyRegulation(5, 2), emergencyRegulation(8, 2)],
        also: [safetyLaw(97, 0, 6)],
        note: '与AQSCF-97-6a/6b同一行为，只作一次处罚。第8条2款：高危、人员密集单位至少每半年一次演练。',
      }),
      violation('YJTL-30b', '未对从业人员进行应急教育和培训（转致安全生产法97条）', {
        duty: [emergencyRegulation(15)],
        also: [safetyLaw(97, 0, 3)],
      }),
    ],
  ),
  ...clause(underEmergencyRegulation, { at: [30], rows: [row('主要负责人', '导致事故', must(ofIncome(60, 100)))] }, [
    violation('YJTL-30c', '主要负责人在本单位发生事故时不立即组织抢救（转致安全生产法110条）', {
      duty: [emergencyRegulation(17)],
      also: [safetyLaw(110, 1)],
      kind: '转致条款',
      countyPower: 'none',
      note: '与AQSCF-110-1a同一行为。',
    }),
  ]),
  ...clause(
    underEmergencyRegulation,
    {
      at: [31],
      kind: '转致条款',
      countyPower: 'none',
      rows: [noFine('单位', '导致事故', { order: '依突发事件应对法' })],
    },
    [
      violation('YJTL-31a', '未维护保养应急器材、设备、物资导致严重事故或危害扩大', {
        duty: [emergencyRegulation(13, 2)],
        industry: '危险物品、矿山、金属冶炼、轨道交通、建筑施工、人员密集场所',
        note: '转致《突发事件应对法》（2024年修订，2024-11-01施行）法律责任条款，罚款额未在本条，见TFSJ-96。',
      }),
      violation('YJTL-31b', '发生事故后未立即采取应急救援措施造成严重后果', {
        duty: [emergencyRegulation(17)],
        note: '转致《突发事件应对法》法律责任条款。',
      }),
    ],
  ),
  ...clause(
    underEmergencyRegulation,
    {
      at: [32],
      rows: [
        noFine('单位', '首次即可', { order: '责令限期改正' }),
        row('单位', '逾期未改正', must(between(30_000, 50_000))),
        row('直接负责的主管人员和其他直接责任人员', '逾期未改正', must(between(10_000, 20_000))),
      ],
    },
    [
      violation('YJTL-32a', '未将应急救援预案报送备案', {
        duty: [emergencyRegulation(7)],
        industry: '危险物品、矿山、金属冶炼、轨道交通、建筑施工及宾馆商场等人员密集场所',
      }),
      violation('YJTL-32b', '未建立应急值班制度或配备应急值班人员', {
        duty: [emergencyRegulation(14, 1)],
        industry: '危险物品、矿山、金属冶炼、轨道交通、建筑施工单位及应急救援队伍',
      }),
    ],
  ),
];

/** 预案管理办法 */
export const emergencyPlanViolations: readonly Violation[] = [
  ...clause(
    underEmergencyPlans,
    {
      at: [44],
      also: [safetyLaw(97, 0, 6)],
      countyPower: 'none',
      countyUse: '被上位法替代',
      rows: [
        row('单位', '首次即可', may(upTo(50_000)), { order: '责令限期改正' }),
        row('单位', '逾期未改正', mustAlso(between(50_000, 100_000)), { order: '责令停产停业整顿' }),
        row('直接负责的主管人员和其他直接责任人员', '逾期未改正', must(between(10_000, 20_000))),
      ],
    },
    [
      violation('YJYA-44-1', '未按照规定编制应急预案', {
        duty: [emergencyPlans(12)],
        item: 1,
        note: '本条转引2014年安全生产法94条，幅度已被2021年安全生产法97条（10万元以下；逾期10–20万元；个人2–5万元）取代，立案应直接引用97条第6项。2019年修正后文本凭记忆，2016年版44、45条摘录已对照结构；罚款上限受安全生产法97条取代部分已注明。',
        ...supersededOn('2021-09-01', 'AQSCF-97-6a'),
      }),
      violation('YJYA-44-2', '未按照规定定期组织应急预案演练', {
        duty: [emergencyPlans(33)],
        item: 2,
        note: '同YJYA-44-1。演练频次：一般单位每年至少1次综合或专项、每半年至少1次现场处置方案；高危、人员密集单位每半年至少1次。',
        ...supersededOn('2021-09-01', 'AQSCF-97-6b'),
      }),
    ],
  ),
  ...clause(
    underEmergencyPlans,
    {
      at: [45, 1],
      note: 'duty款号凭记忆。2019年修正后文本凭记忆，2016年版44、45条摘录已对照结构；罚款上限受安全生产法97条取代部分已注明。',
      rows: [row('单位', '首次即可', may(between(10_000, 30_000)), { order: '责令限期改正' })],
    },
    [
      violation('YJYA-45-1-1', '编制前未按规定开展风险辨识、评估和应急资源调查', {
        duty: [emergencyPlans(10, 1)],
        item: 1,
      }),
      violation('YJYA-45-1-2', '未按规定开展应急预案评审', { duty: [emergencyPlans(21, 1)], item: 2 }),
      violation('YJYA-45-1-3', '未将事故风险、影响范围和防范措施告知周边单位和人员', {
        duty: [emergencyPlans(24, 2)],
        item: 3,
      }),
      violation('YJYA-45-1-4', '未按规定开展应急预案评估', { duty: [emergencyPlans(35, 1)], item: 4 }),
      violation('YJYA-45-1-5', '未按规定进行应急预案修订', { duty: [emergencyPlans(36)], item: 5 }),
      violation('YJYA-45-1-6', '未落实应急预案规定的应急物资及装备', { duty: [emergencyPlans(38, 1)], item: 6 }),
    ],
  ),
  ...clause(
    underEmergencyPlans,
    {
      at: [45, 2],
      industry: '危险物品、矿山、金属冶炼等高危单位及人员密集场所',
      rows: [
        noFine('单位', '首次即可', { order: '责令限期改正' }),
        row('单位', '逾期未改正', must(between(30_000, 50_000))),
        row('直接负责的主管人员和其他直接责任人员', '逾期未改正', must(between(10_000, 20_000))),
      ],
    },
    [
      violation('YJYA-45-2', '未按照规定进行应急预案备案', {
        duty: [emergencyPlans(26, 1)],
        also: [emergencyRegulation(32)],
        note: '与应急条例32条（已核）一致，选条例引用。',
      }),
    ],
  ),
];

/** 突发事件应对法 */
export const emergencyLawViolations: readonly Violation[] = [
  ...clause(
    underEmergencyLaw,
    {
      at: [96, 1],
      countyUse: '偶用',
      note: '其他法律对同一行为有处罚的，依照较重的规定处罚（2款）；生产安全事故一般适用安全生产法114条。',
      rows: [
        row('单位', '导致事故', mustAlso(between(50_000, 200_000)), {
          order: '责令停产停业',
          others: ['暂扣或者吊销许可证件'],
        }),
        row('单位', '情节特别严重', mustAlso(between(200_000, 1_000_000))),
      ],
    },
    [
      violation('TFSJ-96-1', '有关单位未按规定采取预防措施，导致较大以上突发事件', {
        duty: [emergencyLaw(35)],
        item: 1,
      }),
      violation('TFSJ-96-2', '有关单位未及时消除已发现的隐患，导致较大以上突发事件', {
        duty: [emergencyLaw(35)],
        item: 2,
      }),
      violation('TFSJ-96-3', '有关单位未做好应急物资储备和设备设施维护检测，导致较大以上突发事件或危害扩大', {
        duty: [emergencyLaw(36)],
        item: 3,
      }),
      violation('TFSJ-96-4', '有关单位突发事件发生后不及时组织应急救援造成严重后果', {
        duty: [emergencyLaw(78, 1)],
        item: 4,
      }),
    ],
  ),
  ...clause(
    underEmergencyLaw,
    {
      at: [97],
      authority: '有关部门（多为公安、网信）',
      rows: [noFine('单位或个人', '首次即可', { order: '责令改正', others: ['警告', '暂停业务活动', '吊销许可证件'] })],
    },
    [
      violation('TFSJ-97', '编造并传播突发事件虚假信息', {
        duty: [emergencyLaw(7, 2)],
        countyPower: 'none',
        countyUse: '不作出处罚（移送）',
        note: '无罚款。',
      }),
    ],
  ),
  ...clause(
    underEmergencyLaw,
    {
      at: [98],
      authority: '有关部门',
      rows: [noFine('单位或个人', '首次即可', { order: '责令改正', others: ['造成严重后果的依法给予行政处罚'] })],
    },
    [
      violation('TFSJ-98', '不服从政府及部门依法发布的决定、命令或不配合措施', {
        duty: [emergencyLaw(78, 2), emergencyLaw(79)],
        countyUse: '偶用',
        note: '本条未设罚款额，防汛、抢险中拒不转移等情形多移送公安。',
      }),
    ],
  ),
];
