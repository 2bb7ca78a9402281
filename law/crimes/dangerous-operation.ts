/**
 * C3 危险作业罪: no accident is needed, only the real danger of one. No number says when danger is real, so the product collects facts
 * and never concludes from them.
 */

import { all, any } from '../condition/condition.ts';
import { insertedArticle, interpretation2022 } from './basis.ts';
import { papers, yesNo, type Crime, type CrimeElement } from './crime.ts';

const disabled = any('safetyEquipmentDisabled', 'safetyDataFalsified');
const refused = all('orderedForMajorHazard', 'orderRefused');
const unlicensed = all('dangerousTrade', 'licenceMissing');

const conduct: CrimeElement = {
  kind: '行为',
  title:
    '关闭破坏安全设备或者篡改数据；因重大事故隐患被责令停产停用或者立即排险而拒不执行；未经许可从事高危作业（三种之一）',
  basis: insertedArticle(134),
  questions: yesNo({
    brokeSafetyRules: '违反了安全管理的法律、规章、标准或者本单位规程（写明条款）？',
    safetyEquipmentDisabled: '关闭、破坏直接关系生产安全的监控、报警、防护、救生设备设施？',
    safetyDataFalsified: '篡改、隐瞒、销毁这些设备设施的相关数据、信息？',
    orderedForMajorHazard: '因存在重大事故隐患，被依法责令停产停业、停止施工、停止使用或者立即采取排除危险的措施？',
    orderRefused: '拒不执行：无正当理由故意不执行、虚构已经排除、或者以行贿等手段规避？',
    dangerousTrade: '从事矿山开采、金属冶炼、建筑施工，或者危险物品的生产、经营、储存等高度危险的生产作业活动？',
    licenceMissing: '涉及安全生产的事项未经依法批准或者许可？',
  }),
  condition: all('brokeSafetyRules', any(disabled, refused, unlicensed)),
  evidence: [
    ...papers({ brokenRules: '被违反的规定、规程文本' }),
    ...papers({ equipmentLog: '设备状态、日志、监控画面，关闭或者改动的人员和时间' }, disabled),
    ...papers(
      {
        orderServed: '责令停产停用（立即排险）的决定及送达回证，写明依据、隐患条款、措施和期限',
        majorHazardFinding: '重大事故隐患的认定材料（标准条款号、司法鉴定或者地市级以上部门意见）',
        stillOperating: '复查时仍在作业的照片、视频、产量和用电记录',
        abilityToComply: '当事人有能力执行而不执行的材料',
      },
      refused,
    ),
    ...papers({ licenceLookup: '许可证的查询结果，无许可或者过期的证明' }, unlicensed),
  ],
  note: '县级机关自己出具的意见不足以认定重大事故隐患；难以认定的，依据司法鉴定意见或者地市级以上监管部门的意见（法释〔2022〕19号第四条）',
};

export const dangerousOperation: Crime = {
  ref: 'C3',
  title: '危险作业罪',
  basis: insertedArticle(134),
  elements: [
    {
      kind: '主体',
      title: '负有组织、指挥、管理职责的负责人、管理人员、实际控制人、投资人，或者直接从事生产、作业的人员',
      basis: interpretation2022(2),
      questions: yesNo({
        productionRole: '该人是负有组织、指挥、管理职责的负责人、管理人员、实际控制人、投资人，或者一线作业人员？',
      }),
      condition: { fact: 'productionRole' },
      evidence: papers({
        appointment: '任职文件、岗位职责、劳动合同',
        controlPapers: '出资、实际控制关系的材料（工商登记、资金往来、证言）',
      }),
    },
    conduct,
    {
      kind: '现实危险',
      title: '具有发生重大伤亡事故或者其他严重后果的现实危险（不要求已经发生）',
      basis: insertedArticle(134),
      questions: yesNo({
        dangerAppeared: '已经出现险情，或者发生过未造成重大后果的事故？',
        peoplePresent: '当时有人处在危险范围内？',
        avertedByChance: '仅因偶然因素或者有效抢救才没有造成重大后果？',
        expertSaysReal: '专家意见、鉴定意见认为具有现实危险？',
      }),
      condition: any('expertSaysReal', all('peoplePresent', any('dangerAppeared', 'avertedByChance'))),
      evidence: papers({
        dangerRecord: '险情的现场记录、照片、视频',
        headcount: '当时在场人数的记录',
        expertOpinion: '专家意见或者鉴定意见',
      }),
      note: '现实危险没有数字标准；本清单只汇集事实，由公安机关、人民检察院、人民法院判断',
    },
  ],
  sentence: '一年以下有期徒刑、拘役或者管制',
  hasCriminalFine: false,
  road: '移送公安机关',
  violationRefs: [
    ...['AQSCF-99-4a', 'AQSCF-99-4b', 'AQSCF-102', 'AQSCF-100', 'FCFB-27-5', 'FCFB-29', 'WFCF-45-7'],
    ...['AQSCF-98-1', 'AQSCF-98-2a', 'AQSCF-98-2b', 'AQSCF-98-3', 'AQSCF-98-4', 'XKZ-19'],
    ...['YHBZ-36-1a', 'YHBZ-36-1b', 'YHPF-31a', 'YHPF-31b', 'YHPF-31c', 'WHP-76-1', 'WHP-77-1', 'WHP-77-3'],
    ...['WHPF-99-1', 'WHPF-99-2a', 'WHPF-99-2b', 'WHPF-99-3', 'WHPF-99-4', 'WHPF-99-5'],
    ...['WHPF-100-1', 'WHPF-100-2', 'WHPF-100-3'],
  ],
  note: '后来发生事故并达到重大责任事故等罪的门槛的，按造成的后果定罪（法释〔2022〕19号第五条）；积极排险、悔改的可以从宽（第十条）',
};
