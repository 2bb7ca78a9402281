/** 执法事项: the matrix of items and units (三定), in which each item has exactly one responsible unit. */

import { choice, date, multiChoice, optional, text, unit, units, yesOrNo } from './field.ts';
import type { FieldProblem } from './problem.ts';
import { register, type EntryValues } from './register.ts';

export const powerKinds = {
  inspection: '行政检查',
  penalty: '行政处罚',
  coercion: '行政强制',
} as const;

export const enforcementItems = register({
  name: 'enforcementItems',
  title: '执法事项',
  entryTitle: '执法事项',
  key: ['code'],
  nameField: 'name',
  defaultSort: 'code',
  rules: [responsibleUnitIsNotItsOwnHelper, publishedItemSaysWhen],
  fields: {
    code: text({ label: '事项编码', maxLength: 40, isListed: true, isSortable: true, isSearched: true }),
    name: text({ label: '事项名称', maxLength: 200, isListed: true, isSearched: true }),
    powerKind: choice({ label: '职权类别', choices: powerKinds, isListed: true, isFilterable: true }),
    basis: text({ label: '法定依据', hint: '法规名称和条款', maxLength: 1000, isLong: true }),
    responsibleUnitId: unit({
      label: '责任机构',
      hint: '一事项一机构：只能有一个',
      isListed: true,
      isFilterable: true,
    }),
    cooperatingUnitIds: units({ label: '配合机构', hint: '不承担责任，只配合' }),
    subjects: multiChoice({
      label: '适用对象',
      choices: { enterprise: '企业', soleTrader: '个体工商户', individual: '个人', township: '村（社区）' },
    }),
    isPublished: yesOrNo({ label: '已公布', hint: '行政检查事项未经公布不得实施', isListed: true, isFilterable: true }),
    publishedOn: optional(date({ label: '公布日期', isListed: true })),
  },
});

function responsibleUnitIsNotItsOwnHelper({ responsibleUnitId, cooperatingUnitIds }: EntryValues): FieldProblem[] {
  if (!Array.isArray(cooperatingUnitIds) || !cooperatingUnitIds.includes(responsibleUnitId)) return [];
  const wrong = '责任机构不能同时又是配合机构：一个事项只有一个责任机构';
  return [
    {
      field: 'cooperatingUnitIds',
      kind: 'cooperatingUnitIds.responsible',
      title: '责任机构重复',
      wrong,
      mend: '从配合机构中去掉责任机构',
    },
  ];
}

function publishedItemSaysWhen({ isPublished, publishedOn }: EntryValues): FieldProblem[] {
  if (isPublished !== true || typeof publishedOn === 'string') return [];
  const wrong = '已公布的事项要写明公布日期';
  return [
    {
      field: 'publishedOn',
      kind: 'publishedOn.missing',
      title: '缺公布日期',
      wrong,
      mend: '填写公布日期，或取消“已公布”',
    },
  ];
}

export interface ItemResponsibility {
  readonly code: string;
  readonly name: string;
  readonly powerKind: string;
  readonly responsibleUnitId: string;
}

export interface UnclearResponsibility {
  readonly code: string;
  readonly name: string;
  readonly wrong: string;
}

/** Items of the matrix that no unit, or more than one, answers for (三定: 一事项一机构). */
export function unclearResponsibilities(
  items: readonly ItemResponsibility[],
  unitIds: readonly string[],
): UnclearResponsibility[] {
  const unowned = items
    .filter(({ responsibleUnitId }) => !unitIds.includes(responsibleUnitId))
    .map(({ code, name }) => ({ code, name, wrong: '责任机构不在机构树里，这个事项现在没有机构负责' }));
  const contested = items.flatMap((item) => {
    const rival = items.find(
      (other) => isSameMatter(other, item) && other.responsibleUnitId !== item.responsibleUnitId,
    );
    return rival === undefined
      ? []
      : {
          code: item.code,
          name: item.name,
          wrong: `与事项 ${rival.code} 同名同类，责任机构却不同：一个事项只能有一个责任机构`,
        };
  });
  return [...unowned, ...contested];
}

function isSameMatter(left: ItemResponsibility, right: ItemResponsibility): boolean {
  return left.code !== right.code && left.name === right.name && left.powerKind === right.powerKind;
}
