/** Why no penalty is imposed (不予行政处罚): each ground with its conditions, what proves them and whether the organ has a choice. */

import { cite, type Citation } from '../citation/citation.ts';
import { all, any, type Condition, type FactQuestion } from '../condition/condition.ts';

/** A fact the officer answers, and what the dossier must hold to say 是. */
export interface ExemptionFact extends FactQuestion {
  /** What the reasons say when the answer is 是. */
  readonly statement: string;
  readonly evidence: readonly string[];
}

/** 初次违法 is never answered by hand: it follows from a look into the records (`firstOffence`). */
export const FIRST_OFFENCE = 'firstOffence';
/** Nor is the limitation: it follows from days (`limitationOf`). */
export const OUT_OF_TIME = 'outOfTime';

export interface ExemptionGround {
  readonly ref: string;
  readonly title: string;
  /** 应当 binds; 可以 leaves the choice, which then needs its reasons. */
  readonly strength: '应当' | '可以';
  readonly condition: Condition;
  readonly facts: readonly ExemptionFact[];
  readonly citations: readonly [Citation, ...Citation[]];
  /** What still has to be done although nothing is imposed. */
  readonly demands: readonly string[];
}

const EDUCATE = '对当事人进行教育，并留有记录（行政处罚法第三十三条第三款）';
const RECTIFY = '责令改正或者限期改正（行政处罚法第二十八条第一款）';
const DECIDE = '作出不予行政处罚决定（行政处罚法第五十七条第一款）';

const corrected: ExemptionFact = {
  key: 'correctedInTime',
  question: '是否及时改正（责令以前主动改正，或者在责令的期限内改正）？',
  statement: '已经及时改正',
  evidence: ['整改照片', '整改复查意见书，改正时间在期限以内'],
};
const noHarm: ExemptionFact = {
  key: 'noHarm',
  question: '是否没有造成危害后果？',
  statement: '没有造成危害后果',
  evidence: ['没有伤亡、损失和险情的说明'],
};

export const grounds: readonly ExemptionGround[] = [
  {
    ref: 'F-N6',
    title: '违法事实不能成立',
    strength: '应当',
    condition: all('notEstablished'),
    facts: [
      {
        key: 'notEstablished',
        question: '经调查，违法事实是否不能成立？',
        statement: '经调查，违法事实不能成立',
        evidence: ['调查终结报告'],
      },
    ],
    citations: [cite('行政处罚法', 57, 1, 3)],
    demands: [DECIDE],
  },
  {
    ref: 'F-N5',
    title: '超过追责时效',
    strength: '应当',
    condition: all(OUT_OF_TIME),
    facts: [
      {
        key: OUT_OF_TIME,
        question: '追责时效是否已过？',
        statement: '追责时效已过',
        evidence: ['行为发生或者终了之日的证据', '发现之日的证据'],
      },
    ],
    citations: [cite('行政处罚法', 36)],
    demands: [RECTIFY, EDUCATE, DECIDE],
  },
  {
    ref: 'F-N4',
    title: '不满十四周岁，或者不能辨认、不能控制自己行为',
    strength: '应当',
    condition: any('under14', 'incapable'),
    facts: [
      { key: 'under14', question: '行为时是否不满十四周岁？', statement: '行为时不满十四周岁', evidence: ['身份证件'] },
      {
        key: 'incapable',
        question: '是否属于精神病人、智力残疾人在不能辨认或者不能控制自己行为时有违法行为？',
        statement: '属精神病人、智力残疾人在不能辨认或者不能控制自己行为时有违法行为',
        evidence: ['鉴定意见'],
      },
    ],
    citations: [cite('行政处罚法', 30), cite('行政处罚法', 31)],
    demands: ['责令监护人管教、看管和治疗（行政处罚法第三十条、第三十一条）', DECIDE],
  },
  {
    ref: 'F-N3',
    title: '没有主观过错',
    strength: '应当',
    condition: all('provedNoFault', 'noOtherRule'),
    facts: [
      {
        key: 'provedNoFault',
        question: '当事人提交的证据是否足以证明没有主观过错？（由当事人举证）',
        statement: '当事人提交的证据足以证明没有主观过错',
        evidence: ['当事人提交的证据', '核查笔录'],
      },
      {
        key: 'noOtherRule',
        question: '是否没有法律、行政法规规定不论过错都要处罚？',
        statement: '法律、行政法规对此没有另行规定',
        evidence: ['所适用的条款'],
      },
    ],
    citations: [cite('行政处罚法', 33, 2)],
    demands: [RECTIFY, EDUCATE, DECIDE],
  },
  {
    ref: 'F-N1',
    title: '违法行为轻微并及时改正，没有造成危害后果',
    strength: '应当',
    condition: all('isMinor', 'correctedInTime', 'noHarm'),
    facts: [
      {
        key: 'isMinor',
        question: '违法行为是否轻微？',
        statement: '违法行为轻微',
        evidence: ['检查记录中说明轻微的事实（数量、时间）'],
      },
      corrected,
      noHarm,
    ],
    citations: [cite('行政处罚法', 33, 1)],
    demands: [RECTIFY, EDUCATE, DECIDE],
  },
  {
    ref: 'F-N2',
    title: '初次违法且危害后果轻微并及时改正',
    strength: '可以',
    condition: all(FIRST_OFFENCE, any('minorHarm', 'noHarm'), 'correctedInTime'),
    facts: [
      { key: 'minorHarm', question: '危害后果是否轻微？', statement: '危害后果轻微', evidence: ['危害后果轻微的说明'] },
      noHarm,
      corrected,
    ],
    citations: [cite('行政处罚法', 33, 1)],
    demands: [RECTIFY, EDUCATE, DECIDE],
  },
];
