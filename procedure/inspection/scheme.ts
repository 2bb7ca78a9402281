/** 现场检查方案: made before every inspection, from the checklists, with the duties of the person in charge among its items. */

import { z } from 'zod';
import { checkItemOf, cite, type CheckItem } from '@zhifa/law';
import {
  act,
  advisoryGate,
  factOf,
  gate,
  missing,
  notNeeded,
  satisfied,
  type ActContext,
  type Facts,
  type StageState,
} from '../kernel/index.ts';
import { personRef } from '../shared/person.ts';
import { reference, remark, statement } from '../shared/schema.ts';
import type { Scheme, Task } from './parts.ts';
import type { Drafted, Tasked } from './state.ts';
import { ofTask, teamOf } from './team.ts';

export const SchemeInput = z.strictObject({
  basis: statement('检查依据'),
  scope: statement('检查范围和地点'),
  method: statement('检查方式', 200),
  items: z
    .array(z.strictObject({ checkItem: reference('检查项'), because: remark('列入理由', 200) }))
    .min(1, { error: '请选择检查项' })
    .max(200)
    .meta({ title: '检查内容' }),
  shares: z
    .array(z.strictObject({ officerId: reference('人员'), duty: statement('分工', 500) }))
    .min(1, { error: '请写明分工' })
    .max(20)
    .meta({ title: '分工' }),
  assistantsCount: z.int().min(0).max(10).meta({ title: '协助检查人数' }),
  assistants: z
    .array(z.strictObject({ name: statement('姓名', 60), role: statement('身份', 60) }))
    .max(10)
    .meta({ title: '协助检查人员' }),
  notifyBeforehand: z.boolean().meta({ title: '事先告知企业' }),
  fewItemsReason: statement('检查项少于常数的理由', 500).exactOptional(),
  remarks: remark('备注'),
});
export type SchemeInput = z.output<typeof SchemeInput>;

interface ForTask extends StageState {
  readonly task: Task;
}

/** Every code is in the catalogue, and none stands twice. */
export const itemsKnown = gate(
  { name: 'itemsKnown', title: '检查项都在库中' },
  cite('执法规范提升年方案'),
  (_state: ForTask, { items }: SchemeInput) => {
    const codes = items.map(({ checkItem }) => checkItem);
    const unknown = codes.find((code) => checkItemOf(code) === undefined);
    if (unknown !== undefined) return missing(`检查项库中有的检查项（没有${unknown}）`, '从检查项库中选择');
    const double = codes.find((code, index) => codes.indexOf(code) !== index);
    return double === undefined
      ? satisfied(`${String(codes.length)}项，均在检查项库中`)
      : missing(`不重复的检查项（${double}出现两次）`, '去掉重复的检查项');
  },
);

/** 突出主要负责人履职: at least one item on the duties of the person in charge. */
export const personInChargeChecked = gate(
  { name: 'personInChargeChecked', title: '检查主要负责人履职' },
  cite('执法规范提升年方案'),
  (_state: ForTask, { items }: SchemeInput) => {
    const duties = known(items).filter(({ dutyOfPersonInCharge }) => dutyOfPersonInCharge);
    return duties.length > 0
      ? satisfied(duties.map(({ code }) => code).join('、'))
      : missing('主要负责人履职的检查项', '从 G-01 至 G-07 中至少选一项');
  },
);

const itemCount = advisoryGate(
  { name: 'itemCount', title: '检查项数量适当' },
  cite('执法规范提升年方案'),
  (_state: ForTask, { items, fewItemsReason }: SchemeInput, facts: Facts) => {
    const { schemeItemsMinimum: least, schemeItemsMaximum: most } = factOf(facts, 'settings');
    const usual = `${String(least)}至${String(most)}项`;
    if (items.length > most)
      return missing(`${usual}检查项（现有${String(items.length)}项）`, '减到重点项，或说明理由');
    if (items.length >= least) return satisfied(`${String(items.length)}项`);
    return fewItemsReason === undefined
      ? missing(`${usual}检查项（现有${String(items.length)}项）`, '补充检查项，或写明较少的理由')
      : notNeeded(fewItemsReason);
  },
);

/** 通用＋行业: an item for other trades can be answered only with 不适用. */
const itemsFitEnterprise = advisoryGate(
  { name: 'itemsFitEnterprise', title: '检查项适合该企业' },
  cite('执法规范提升年方案'),
  ({ task }: ForTask, { items }: SchemeInput) => {
    const { tags } = task.enterprise;
    const strange = known(items).filter((item) => item.tags.length > 0 && !item.tags.some((tag) => tags.includes(tag)));
    return strange.length === 0
      ? satisfied('检查项与企业标签相符')
      : missing(`与企业相符的检查项（${strange.map(({ code }) => code).join('、')}不适用）`, '去掉，或说明理由');
  },
);

/** 突出关键环节、要害岗位、重点设施: what is marked at the enterprise is named in the scheme. */
const keyPlacesCovered = advisoryGate(
  { name: 'keyPlacesCovered', title: '覆盖重点部位' },
  cite('执法规范提升年方案'),
  ({ task }: ForTask, { scope, items, shares }: SchemeInput) => {
    const text = [scope, ...items.map(({ because }) => because), ...shares.map(({ duty }) => duty)].join('\n');
    const left = task.enterprise.keyPlaces.filter((place) => !text.includes(place));
    return left.length === 0
      ? satisfied('关键环节、要害岗位、重点设施均已列入')
      : missing(`对${left.join('、')}的检查安排`, '写入检查范围或分工，或说明理由');
  },
);

/** 督促彻底整改: what an earlier inspection left open is looked at again. */
const openFindingsIncluded = advisoryGate(
  { name: 'openFindingsIncluded', title: '列入未整改的问题' },
  cite('执法规范提升年方案'),
  (_state: ForTask, { items }: SchemeInput, facts: Facts) => {
    const open = factOf(facts, 'openFindings').map(({ checkItem }) => checkItem);
    const left = [...new Set(open)].filter((code) => !items.some(({ checkItem }) => checkItem === code));
    return left.length === 0
      ? satisfied(open.length === 0 ? '没有未销号的问题' : '未销号的问题均已列入')
      : missing(`对未销号问题的检查（${left.join('、')}）`, '列入检查项，或说明理由');
  },
);

/** Only officers of the team inspect; nobody else has a share (行政处罚法第四十二条: 由具有行政执法资格的执法人员实施). */
const sharesOfTeam = gate(
  { name: 'sharesOfTeam', title: '分工的都是承办人员' },
  cite('行政处罚法', 42, 1),
  ({ task }: ForTask, { shares }: SchemeInput) => {
    const team = teamOf(task);
    if (shares.some(({ officerId }) => !team.includes(officerId))) {
      return missing('只列承办人员的分工', '协助人员不单独承担检查分工');
    }
    const idle = team.find((id) => !shares.some(({ officerId }) => officerId === id));
    return idle === undefined ? satisfied('承办人员都有分工') : missing('每名承办人员的分工', '写明每个人查什么');
  },
);

/** 协助检查人数事先确定。 */
const assistantsFixed = gate(
  { name: 'assistantsFixed', title: '协助人员事先确定', ref: 'inspect.third' },
  cite('行政检查文书文本'),
  (_state: ForTask, { assistants, assistantsCount }: SchemeInput) =>
    assistants.length === assistantsCount
      ? satisfied(`协助检查${String(assistantsCount)}人`)
      : missing(`与协助人数（${String(assistantsCount)}人）相符的协助人员名单`, '补齐名单或改正人数'),
);

export const draftScheme = act({
  kind: 'inspection',
  name: 'scheme.draft',
  title: '拟定现场检查方案',
  citations: [cite('执法规范提升年方案'), cite('涉企行政检查意见')],
  by: ['officer'],
  ofTeam: 'lead',
  from: ['tasked'],
  input: SchemeInput,
  facts: ['settings', 'openFindings'],
  subject: ofTask,
  gates: [
    itemsKnown,
    personInChargeChecked,
    itemCount,
    itemsFitEnterprise,
    keyPlacesCovered,
    openFindingsIncluded,
    sharesOfTeam,
    assistantsFixed,
  ],
  apply: (state: Tasked, input, context): Drafted => {
    const { returned: _settled, ...task } = state;
    return { ...task, stage: 'drafted', scheme: schemeOf(input, context) };
  },
});

export function schemeOf(input: SchemeInput, { actor, at }: ActContext): Scheme {
  return { ...input, draftedBy: personRef(actor), draftedAt: at };
}

function known(items: SchemeInput['items']): CheckItem[] {
  return items.flatMap(({ checkItem }) => checkItemOf(checkItem) ?? []);
}
