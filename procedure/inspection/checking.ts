/** 逐项检查: each item of the scheme gets an answer, with the method and, where it was not looked at, the reason. */

import { z } from 'zod';
import { checkItemOf, cite } from '@zhifa/law';
import { act, advisoryGate, gate, missing, satisfied, type ActContext } from '../kernel/index.ts';
import { personRef } from '../shared/person.ts';
import { enumOf, reference, remark, statement } from '../shared/schema.ts';
import { announced } from './gates.ts';
import type { ItemAnswer } from './parts.ts';
import type { OnSite } from './state.ts';
import { ofTask } from './team.ts';
import { checkMethods, itemResults } from './words.ts';

const AnswerItems = z.strictObject({
  answers: z
    .array(
      z.strictObject({
        checkItem: reference('检查项'),
        result: enumOf(itemResults).meta({ title: '结论' }),
        methods: z.array(enumOf(checkMethods)).max(3).meta({ title: '方法' }),
        reason: statement('理由', 500).exactOptional(),
        note: remark('说明').exactOptional(),
      }),
    )
    .min(1, { error: '请填写检查结论' })
    .max(100)
    .meta({ title: '检查结论' }),
});
type AnswerItems = z.output<typeof AnswerItems>;

const answersKnown = gate(
  { name: 'answersKnown', title: '结论对应库中的检查项' },
  cite('执法规范提升年方案'),
  (_state: OnSite, { answers }: AnswerItems) => {
    const codes = answers.map(({ checkItem }) => checkItem);
    const unknown = codes.find((code) => checkItemOf(code) === undefined);
    if (unknown !== undefined) return missing(`检查项库中有的检查项（没有${unknown}）`);
    return new Set(codes).size === codes.length ? satisfied(codes.join('、')) : missing('每项一个结论');
  },
);

/** 对照方案逐项检查; what was seen besides is answered too, and said to be outside the scheme. */
const answersInScheme = advisoryGate(
  { name: 'answersInScheme', title: '结论在方案内' },
  cite('执法规范提升年方案'),
  ({ scheme }: OnSite, { answers }: AnswerItems) => {
    // An unknown code is another gate's matter.
    const known = answers.filter(({ checkItem }) => checkItemOf(checkItem) !== undefined);
    const outside = known.filter(({ checkItem }) => !scheme.items.some((item) => item.checkItem === checkItem));
    return outside.length === 0
      ? satisfied('均在方案内')
      : missing(`方案内的检查项（${outside.map(({ checkItem }) => checkItem).join('、')}在方案外）`, '说明为何加查');
  },
);

const reasonsGiven = gate(
  { name: 'reasonsGiven', title: '不适用、未查写明理由' },
  cite('执法规范提升年方案'),
  (_state: OnSite, { answers }: AnswerItems) => {
    const bare = answers.find(
      ({ result, reason }) => (result === 'notApplicable' || result === 'notChecked') && reason === undefined,
    );
    return bare === undefined
      ? satisfied('不适用、未查的均有理由')
      : missing(`${bare.checkItem}${itemResults[bare.result]}的理由`);
  },
);

const methodsGiven = gate(
  { name: 'methodsGiven', title: '写明检查方法' },
  cite('执法规范提升年方案'),
  (_state: OnSite, { answers }: AnswerItems) => {
    const bare = answers.find(
      ({ result, methods }) => (result === 'pass' || result === 'fail') && methods.length === 0,
    );
    return bare === undefined
      ? satisfied('合格、不合格的均写明方法')
      : missing(`${bare.checkItem}的检查方法`, '选择查资料、查现场或询问');
  },
);

/** A finding is taken back before its item is called something else than failed. */
const noFindingLeft = gate(
  { name: 'noFindingLeft', title: '结论与问题项一致' },
  cite('安全生产法', 62, 2),
  ({ findings }: OnSite, { answers }: AnswerItems) => {
    const passed = answers.filter(({ result }) => result !== 'fail');
    const left = findings.find((finding) => passed.some(({ checkItem }) => checkItem === finding.checkItem));
    return left === undefined
      ? satisfied('没有与结论矛盾的问题项')
      : missing(`与问题${String(left.number)}一致的结论`, `先撤回问题${String(left.number)}`);
  },
);

const paperCertificate = /原件|实体证|纸质证/;

/** 可电子查验的证照不得强制要实体证: nobody fails for a card left at home. */
const noPaperDemanded = advisoryGate(
  { name: 'noPaperDemanded', title: '不因未带实体证件判不合格' },
  cite('执法规范提升年方案'),
  (_state: OnSite, { answers }: AnswerItems) => {
    const demanded = answers.find(
      ({ checkItem, result, note = '' }) =>
        result === 'fail' && checkItemOf(checkItem)?.electronicLookup === true && paperCertificate.test(note),
    );
    return demanded === undefined
      ? satisfied('没有因未带实体证件判不合格')
      : missing(`${demanded.checkItem}的电子查验结果`, '先电子查验，不得因未带实体证件判不合格');
  },
);

export const answerItems = act({
  kind: 'inspection',
  name: 'item.answer',
  title: '填写检查结论',
  citations: [cite('执法规范提升年方案'), cite('安全生产法', 65, 1, 1)],
  by: ['officer'],
  from: ['onSite'],
  certifiedOfficers: 2,
  input: AnswerItems,
  subject: ofTask,
  gates: [announced, answersKnown, answersInScheme, reasonsGiven, methodsGiven, noFindingLeft, noPaperDemanded],
  apply: (state: OnSite, { answers }, context): OnSite => ({
    ...state,
    answers: [
      ...state.answers.filter((old) => !isAnswered(answers, old)),
      ...answers.map((one) => signed(one, context)),
    ],
  }),
});

function isAnswered(answers: AnswerItems['answers'], { checkItem }: ItemAnswer): boolean {
  return answers.some((one) => one.checkItem === checkItem);
}

function signed(answer: AnswerItems['answers'][number], { actor, at }: ActContext): ItemAnswer {
  return { ...answer, by: personRef(actor), at };
}
