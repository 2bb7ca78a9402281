/** C8 不报、谎报安全事故罪: silence that cost the rescue. */

import { any } from '../condition/condition.ts';
import { insertedArticle, interpretation2015 } from './basis.ts';
import { yuan } from '../money/fen.ts';
import { papers, yesNo, type Crime, type CrimeQuestion, type Threshold } from './crime.ts';

const added: readonly CrimeQuestion[] = [
  { key: 'addedDeaths', question: '因不报、谎报致使后果扩大，增加的死亡人数？', unit: '人' },
  { key: 'addedSeriousInjuries', question: '增加的重伤人数？', unit: '人' },
  { key: 'addedLossFen', question: '增加的直接经济损失？', unit: '分' },
];

const start: Threshold = {
  title:
    '后果扩大：增加死亡一人、重伤三人或者直接经济损失一百万元以上；或者因串通不报、逃匿、毁灭证据等致使不能及时有效抢救',
  basis: interpretation2015(8, 1),
  questions: [
    ...added,
    ...yesNo({
      colludedSilence: '决定不报、迟报、谎报，或者指使、串通有关人员不报、迟报、谎报，致使不能及时有效抢救？',
      fledDuringRescue: '在抢救期间擅离职守或者逃匿，致使不能及时有效抢救？',
      sceneDestroyed: '伪造、破坏现场，或者转移、藏匿、毁灭尸体、转移藏匿受伤人员，致使不能及时有效抢救？',
      recordsDestroyed: '毁灭、伪造、隐匿图纸、记录、计算机数据等证据，致使不能及时有效抢救？',
    }),
  ],
  condition: any(
    { quantity: 'addedDeaths', atLeast: 1 },
    { quantity: 'addedSeriousInjuries', atLeast: 3 },
    { quantity: 'addedLossFen', atLeast: yuan(1_000_000) },
    'colludedSilence',
    'fledDuringRescue',
    'sceneDestroyed',
    'recordsDestroyed',
  ),
};

const aggravated: Threshold = {
  title: '增加死亡三人、重伤十人或者直接经济损失五百万元以上；或者以暴力、胁迫、命令等方式阻止他人报告，致使后果扩大',
  basis: interpretation2015(8, 2),
  questions: [...added, ...yesNo({ reportingPrevented: '以暴力、胁迫、命令等方式阻止他人报告，致使后果扩大？' })],
  condition: any(
    { quantity: 'addedDeaths', atLeast: 3 },
    { quantity: 'addedSeriousInjuries', atLeast: 10 },
    { quantity: 'addedLossFen', atLeast: yuan(5_000_000) },
    'reportingPrevented',
  ),
};

export const concealment: Crime = {
  ref: 'C8',
  title: '不报、谎报安全事故罪',
  basis: insertedArticle(139),
  elements: [
    {
      kind: '主体',
      title: '负有报告职责的人员；串通的其他人以共犯论',
      basis: interpretation2015(4),
      questions: yesNo({
        reportDuty: '该人是负有报告职责的负责人、管理人员、实际控制人、投资人，或者与其串通的人？',
      }),
      condition: { fact: 'reportDuty' },
      evidence: papers({
        appointment: '任职文件、岗位职责、劳动合同',
        controlPapers: '出资、实际控制关系的材料（工商登记、资金往来、证言）',
      }),
    },
    {
      kind: '行为',
      title: '安全事故发生后不报或者谎报事故情况，贻误事故抢救',
      basis: insertedArticle(139),
      questions: yesNo({
        notReported: '没有报告，或者报告的情况不真实？',
        rescueDelayed: '因此贻误了事故抢救？',
      }),
      condition: { all: [{ fact: 'notReported' }, { fact: 'rescueDelayed' }] },
      evidence: papers({
        reportTimeline: '事故报告的时间链：通话、值班、接报记录',
        rescueTimeline: '抢救过程的时间记录、通话和视频',
        statements: '在场人员询问笔录',
      }),
    },
  ],
  start,
  aggravated,
  sentence: '三年以下有期徒刑或者拘役；情节特别严重的三年以上七年以下有期徒刑',
  hasCriminalFine: false,
  road: '移送公安机关',
  violationRefs: [
    ...['AQSCF-94-g', 'AQSCF-110-2a', 'AQSCF-110-2b', 'AQSCF-110-2c', 'AQSCF-111'],
    ...['SGTL-36-1', 'FKGD-11-1', 'FKGD-11-2', 'FKGD-11-3'],
  ],
};
