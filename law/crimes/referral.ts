/** The road of a referral (行刑衔接): who does what, within which clock. Clocks and gates by their refs. */

import type { Basis } from '../checklist/check-item.ts';
import { memory, text } from '../checklist/basis.ts';
import { interpretation2015, linkageRule, referralRule } from './basis.ts';

export interface ReferralStep {
  readonly ref: string;
  readonly title: string;
  readonly from: string;
  readonly to?: string;
  /** In the law's words; the clock of that ref computes it. */
  readonly limit: string;
  readonly clockRef?: string;
  readonly gateRefs: readonly string[];
  readonly bases: readonly Basis[];
}

export const referralSteps: readonly ReferralStep[] = [
  step('T1', '成立专案组核实并提出移送的书面报告', {
    from: '承办机构（两名以上执法人员）',
    limit: '立即',
    gateRefs: ['transfer.team'],
    bases: [referralRule(5, 1), linkageRule(7)],
  }),
  step('T2', '批准或者不批准移送；不批准的理由记录在案', {
    from: '正职负责人或者主持工作的负责人',
    limit: '接到报告之日起 3 日内',
    clockRef: 'transfer.approve.3d',
    gateRefs: ['transfer.approve'],
    bases: [referralRule(5, 2), linkageRule(7)],
  }),
  step('T3', '移送', {
    from: '本机关',
    limit: '批准后 24 小时内',
    to: '同级公安机关',
    clockRef: 'transfer.send.24h',
    gateRefs: ['transfer.nosub'],
    bases: [referralRule(5, 2)],
  }),
  step('T4', '附移送书、情况调查报告、物品清单、检验报告或者鉴定结论、其他材料', {
    from: '本机关',
    limit: '随案',
    to: '同级公安机关',
    gateRefs: ['transfer.material', 'transfer.objects'],
    bases: [referralRule(6)],
  }),
  step('T5', '抄送移送书和有关材料目录', {
    from: '本机关',
    limit: '随案',
    to: '同级人民检察院',
    bases: [memory('行刑衔接工作办法')],
  }),
  step('T6', '签回执；不属本机关管辖的转送并书面告知', {
    from: '公安机关',
    limit: '24 小时内',
    clockRef: 'police.forward.24h',
    bases: [referralRule(7)],
  }),
  step('T7', '审查，决定是否立案', {
    from: '公安机关',
    limit: '接受移送之日起 3 日内',
    clockRef: 'police.decide.3d',
    bases: [referralRule(8)],
  }),
  step('T7b', '书面通知立案或者不予立案', {
    from: '公安机关',
    limit: '决定之日起 3 日内',
    to: '本机关，抄送人民检察院',
    clockRef: 'police.notify.3d',
    bases: [linkageRule()],
  }),
  step('T8', '移交涉案物品和有关材料', {
    from: '本机关',
    limit: '接到立案通知书之日起 3 日内',
    to: '公安机关',
    clockRef: 'transfer.handover.3d',
    bases: [referralRule(12)],
  }),
  step('T9', '对不予立案提请复议；公安机关 3 日内决定', {
    from: '本机关',
    limit: '接到通知书之日起 3 日内',
    to: '作出决定的公安机关',
    clockRef: 'transfer.reconsider.3d',
    bases: [referralRule(9, 1)],
  }),
  step('T10', '仍有异议的，建议立案监督', {
    from: '本机关',
    limit: '接到复议决定之日起 3 日内',
    to: '人民检察院',
    clockRef: 'transfer.supervise.3d',
    bases: [referralRule(9, 2)],
  }),
  step('T11', '不立案、撤案、不起诉、免予刑罚的退回，依法作出行政处理', {
    from: '公安机关、人民检察院、人民法院',
    limit: '及时',
    to: '本机关',
    gateRefs: ['transfer.after.nofile'],
    bases: [text('行政处罚法', 27, 1), referralRule(10), referralRule(13)],
  }),
  step('T12', '事故调查中发现涉嫌犯罪的，移交材料', {
    from: '事故调查组、火灾调查的消防机构',
    limit: '及时',
    to: '有管辖权的公安机关',
    bases: [linkageRule()],
  }),
];

interface Circumstance {
  readonly key: string;
  readonly title: string;
  readonly basis: Basis;
}

/** Circumstances to name in the report of referral; 从重 (法释〔2015〕22号 第十二条). */
export const heavierCircumstances: readonly Circumstance[] = circumstances(interpretation2015(12, 1), {
  unlicensed: '未依法取得安全许可证件，或者许可证件过期、被暂扣、吊销、注销后仍从事生产经营',
  monitorDisabled: '关闭、破坏必要的安全监控和报警设备',
  warningIgnored: '已经发现事故隐患，经有关部门或者个人提出后仍不采取措施',
  punishedWithinYear: '一年内曾因危害生产安全违法犯罪活动受过行政处罚或者刑事处罚',
  inspectionEvaded: '采取弄虚作假、行贿等手段，故意逃避、阻挠监督检查',
  propertyMoved: '事故发生后转移财产，意图逃避承担责任',
  otherHeavier: '其他从重处罚的情形',
});

/** 从轻 (第十三条). */
export const lighterCircumstances: readonly Circumstance[] = circumstances(interpretation2015(13), {
  rescued: '事故发生后积极组织、参与事故抢救',
  cooperated: '积极配合调查',
  compensated: '主动赔偿损失',
});

function step(
  ref: string,
  title: string,
  rest: Omit<ReferralStep, 'ref' | 'title' | 'gateRefs'> & Partial<ReferralStep>,
) {
  return { ref, title, gateRefs: [], ...rest };
}

function circumstances(basis: Basis, titles: { readonly [key: string]: string }): Circumstance[] {
  return Object.entries(titles).map(([key, title]) => ({ key, title, basis }));
}
