/** 现场检查方案 with its 分工明细表: who looks at what, by which method, before anybody goes. */

import { checkItemOf, chineseDate, civil, civilDateOf } from '@zhifa/law';
import {
  checkMethods,
  inspectionModes,
  inspectionTypes,
  type Approved,
  type SchemeItem,
} from '../shared/inspection.ts';
import { documentForm, type PaperContext } from '../form.ts';
import { baseOf, byHand, dayRange, none, numberOf, orNone, sentence, unsigned } from '../shared/model.ts';
import { InspectionSchemePaper } from './paper.ts';

const CODE = '检查';

export const inspectionScheme = documentForm({
  name: 'inspectionScheme',
  title: '现场检查方案',
  code: CODE,
  copies: 1,
  seal: 'none',
  isExternal: false,
  formSets: [{ name: '2026', inForceFrom: civil('2026-01-01'), template: 'inspection-scheme/2026.typ' }],
  schema: InspectionSchemePaper,
  paper: (context: PaperContext<Approved>): InspectionSchemePaper => {
    const { task, scheme, endorsement, approval } = context.state;
    const { enterprise } = task;
    const draftedOn = chineseDate(civilDateOf(scheme.draftedAt));
    return {
      ...baseOf(context),
      number: numberOf(context, CODE),
      inspectee: enterprise.name,
      address: enterprise.address,
      contact: orNone(enterprise.contactName),
      telephone: orNone(enterprise.contactTelephone),
      industry: enterprise.industryName,
      type: inspectionTypes[task.type],
      period: dayRange(task.plannedFrom, task.plannedTo),
      method: `${inspectionModes[task.mode]}，${scheme.method}`,
      places: enterprise.keyPlaces.length === 0 ? '生产经营场所' : enterprise.keyPlaces.join('、'),
      officers: officersText(task),
      assistants: assistantsText(scheme),
      profile: orNone(enterprise.profile),
      content: `${scheme.scope}，共${String(scheme.items.length)}项，详见附件。`,
      otherMatters: orNone(scheme.remarks),
      author: { signature: unsigned, date: draftedOn },
      leader: { signature: unsigned, date: draftedOn },
      endorsement:
        endorsement === undefined
          ? { opinion: byHand, signature: unsigned, date: byHand }
          : {
              opinion: sentence(`${endorsement.opinion}（${endorsement.by.name}）`),
              signature: unsigned,
              date: chineseDate(civilDateOf(endorsement.at)),
            },
      approval: {
        opinion: sentence(`${approval.opinion}（${approval.by.name}）`),
        signature: unsigned,
        date: chineseDate(civilDateOf(approval.at)),
      },
      remarks: task.isEmergency ? '紧急检查，事后补办审批' : none,
      assignments: scheme.items.map((item) => assignment(context.state, item)),
    };
  },
});

function officersText({ officers, leadOfficerId }: Approved['task']): string {
  return officers
    .map(
      ({ id, name, certificateNumber }) => `${name}（${id === leadOfficerId ? '主办' : '协办'}，${certificateNumber}）`,
    )
    .join('、');
}

function assistantsText({ assistantsCount, assistants }: Approved['scheme']): string {
  if (assistantsCount === 0) return none;
  const named = assistants.map(({ name, role }) => `${name}（${role}）`).join('、');
  return named === '' ? `${String(assistantsCount)}人` : `${named}，共${String(assistantsCount)}人`;
}

/** Who is responsible for an item: the officer whose share names its group, else the lead. */
function assignment(
  { task, scheme }: Approved,
  { checkItem, because }: SchemeItem,
): InspectionSchemePaper['assignments'][number] {
  const item = checkItemOf(checkItem);
  const group = checkItem.split('-')[0] ?? '';
  const share =
    scheme.shares.find(({ duty }) => duty.includes(checkItem)) ??
    scheme.shares.find(({ duty }) => duty.includes(group));
  const officer = task.officers.find(({ id }) => id === (share?.officerId ?? task.leadOfficerId));
  return {
    matter: `${checkItem} ${item?.title ?? ''}`.trim(),
    content: item?.guidance ?? because,
    place: task.enterprise.keyPlaces[0] ?? '现场',
    method: (item?.methods ?? []).map((method) => checkMethods[method]).join('、') || '查现场',
    officer: officer?.name ?? none,
    adjustment: none,
  };
}
