/** 液氨制冷 YA-01 to YA-03, for cold stores and food processing. */

import { any } from '../condition/condition.ts';
import { memory, safetyLaw, tradeStandard } from './basis.ts';
import type { CheckItem } from './check-item.ts';
import { combined, item, single } from './item.ts';

export const ammoniaItems: readonly CheckItem[] = [
  item({
    code: 'YA-01',
    title: '作业间空调不用氨直接蒸发制冷',
    question: '包装间、分割间、产品整理间的空调不是氨直接蒸发制冷吧？（不是为“是”）',
    methods: ['site'],
    guidance: '顺着冷风机的管道看是不是氨管直接进了有人作业的房间；载冷剂间接制冷的不在此列。',
    evidence: '冷风机和管道标识照片 2 张，制冷系统图复印件 1 份。',
    duty: [tradeStandard(12, 1), safetyLaw(41, 2)],
    penalty: [safetyLaw(102)],
    violationRefs: ['AQSCF-102'],
    hazardRefs: ['GM-12-01'],
    majorHazard: single(
      tradeStandard(12, 1),
      '包装、分割、产品整理场所的空调系统采用氨直接蒸发制冷',
      'directAmmonia',
      '包装、分割、产品整理场所的空调系统采用氨直接蒸发制冷？',
    ),
    tags: ['液氨'],
    factTemplate: '该单位＿＿间（＿＿场所，检查时有＿＿人作业）的空调系统采用氨直接蒸发制冷。',
    rectification: '停止使用氨直接蒸发制冷空调，撤出作业人员，改为间接制冷系统。',
  }),
  item({
    code: 'YA-02',
    title: '快速冻结装置',
    question: '速冻装置在单独的作业间里，里面作业的人不超过九个吗？',
    methods: ['site'],
    guidance: '看速冻机与加工间有没有实体隔开；当场数作业间内的人数。',
    evidence: '速冻作业间全景照片 2 张，人数清点记录 1 份。',
    duty: [tradeStandard(12, 2), safetyLaw(41, 2)],
    penalty: [safetyLaw(102)],
    violationRefs: ['AQSCF-102'],
    hazardRefs: ['GM-12-02'],
    majorHazard: combined(
      tradeStandard(12, 2),
      '快速冻结装置未设置在单独的作业间内，或者快速冻结装置作业间内作业人员数量超过9人',
      {
        notSeparate: '快速冻结装置没有设在单独的作业间内？',
        overNine: '作业间内作业人员超过 9 人？',
      },
      any('notSeparate', 'overNine'),
    ),
    tags: ['液氨'],
    factTemplate: '该单位＿＿快速冻结装置未设置在单独的作业间内（或：检查时作业间内有作业人员＿＿人，超过9人）。',
    rectification: '将快速冻结装置设置在单独作业间，作业间内作业人员不得超过9人。',
  }),
  item({
    code: 'YA-03',
    title: '氨机房安全设施',
    question: '氨机房的泄漏报警、事故排风、防爆电气、喷淋都有并且能用吗？',
    methods: ['site'],
    guidance: '试报警与排风联动，看室外手动按钮；看贮氨器喷淋、紧急泄氨、空气呼吸器和洗眼器。',
    evidence: '报警器、排风机、喷淋照片各 1 张，检定标签照片 1 张。',
    duty: [memory('冷库设计标准'), safetyLaw(36, 1), safetyLaw(36, 2)],
    penalty: [safetyLaw(99, 0, 2), safetyLaw(99, 0, 3)],
    violationRefs: ['AQSCF-99-2a', 'AQSCF-99-2b', 'AQSCF-99-3b'],
    tags: ['液氨'],
    factTemplate:
      '该单位氨制冷机房＿＿（氨气浓度报警／事故排风／防爆电气／喷淋）＿＿（未设置／失效），系统充氨量约＿＿吨。',
    rectification: '按标准设置并恢复＿＿，定期检测、维护，恢复前采取＿＿措施。',
  }),
];
