/** 避灾和救灾准备 JZ-01, JZ-02. */

import { memory, safetyLaw } from './basis.ts';
import type { CheckItem } from './check-item.ts';
import { item } from './item.ts';

export const disasterReliefItems: readonly CheckItem[] = [
  item({
    code: 'JZ-01',
    title: '避难场所、物资储备点、应急广播',
    question: '避难场所开得了门，物资账实相符，应急广播能响吗？',
    methods: ['site', 'records'],
    guidance: '当场开门、清点 3 样物资、试播一次。',
    evidence: '场所、物资照片 2 张，台账复印件 1 份。',
    duty: [memory('突发事件应对法')],
    penalty: [],
    violationRefs: [],
    penaltyType: 'P0',
    tags: ['防灾责任单位'],
    factTemplate: '＿＿（避难场所／储备点／应急广播）＿＿（被占用／账面＿＿实存＿＿／不能播出）。',
    rectification: '督办：恢复＿＿使用功能，书面报告落实情况。',
  }),
  item({
    code: 'JZ-02',
    title: '企业自然灾害引发事故的排查',
    question: '雷电、滑坡、洪水会引发事故的地方，企业排查过、采取措施了吗？',
    methods: ['records', 'site'],
    guidance: '看有没有自然灾害引发生产安全事故的风险辨识；看防雷检测、后山边坡、临河厂房。构成事故隐患的可以处罚。',
    evidence: '隐患处全景和细节照片各 1 张，排查记录复印件 1 份（没有的写明）。',
    duty: [safetyLaw(41, 2)],
    penalty: [safetyLaw(102)],
    violationRefs: ['AQSCF-102'],
    tags: ['涉水', '林区', '地质灾害隐患点'],
    factTemplate: '该单位＿＿处存在因＿＿（雷电／滑坡／洪水）引发＿＿事故的隐患，未排查、未采取措施消除。',
    rectification: '立即排查并消除＿＿隐患，与当地预警信息联动，落实停产撤人措施。',
  }),
];
