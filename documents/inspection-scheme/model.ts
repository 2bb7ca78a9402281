/** 现场检查方案 with its 分工明细表: who looks at what, by which method, before anybody goes. */

import { checkGroups, checkItemOf, chineseDate, civil, civilDateOf, type CheckMethod } from '@zhifa/law';
import { checkMethods, inspectionModes, inspectionTypes, type Approved } from '../shared/inspection.ts';
import { documentForm, type PaperContext } from '../form.ts';
import { baseOf, byHand, dayRange, none, numberOf, orNone, saidBy, unsigned } from '../shared/model.ts';
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
  draft: () => import('./draft.ts'),
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
      content: `${scheme.scope}，共${String(scheme.items.length)}项，详见附件。${sharesText(context.state)}`,
      otherMatters: orNone(scheme.remarks),
      author: { signature: unsigned, date: draftedOn },
      leader: { signature: unsigned, date: draftedOn },
      endorsement:
        endorsement === undefined
          ? { opinion: byHand, signature: unsigned, date: byHand }
          : {
              opinion: saidBy(endorsement.opinion, endorsement.by.name),
              signature: unsigned,
              date: chineseDate(civilDateOf(endorsement.at)),
            },
      approval: {
        opinion: saidBy(approval.opinion, approval.by.name),
        signature: unsigned,
        date: chineseDate(civilDateOf(approval.at)),
      },
      remarks: task.isEmergency ? '紧急检查，事后补办审批' : none,
      assignments: assignmentsOf(context.state),
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

/** The division of work in the words of who drafted it. */
function sharesText({ task, scheme: { shares } }: Approved): string {
  const nameOf = (officerId: string) => task.officers.find(({ id }) => id === officerId)?.name ?? '';
  return `分工：${shares.map(({ officerId, duty }) => `${nameOf(officerId)}，${duty}`).join('；')}。`;
}

function assistantsText({ assistantsCount, assistants }: Approved['scheme']): string {
  if (assistantsCount === 0) return none;
  const named = assistants.map(({ name, role }) => `${name}（${role}）`).join('、');
  return named === '' ? `${String(assistantsCount)}人` : `${named}，共${String(assistantsCount)}人`;
}

/** One row for what one officer looks at in one group of checks: which items, where, how. */
function assignmentsOf(state: Approved): InspectionSchemePaper['assignments'] {
  const rows = new Map<string, Row>();
  for (const { checkItem } of state.scheme.items) {
    const item = checkItemOf(checkItem);
    const officer = officerOf(state, checkItem);
    const group = checkGroups.find(({ prefix }) => checkItem.startsWith(`${prefix}-`))?.title ?? checkItem;
    const row = rows.get(`${officer} ${group}`) ?? { group, officer, items: [], methods: new Set() };
    for (const method of item?.methods ?? []) row.methods.add(method);
    rows.set(`${officer} ${group}`, { ...row, items: [...row.items, `${checkItem} ${item?.title ?? ''}`.trim()] });
  }
  return [...rows.values()].map((row) => assignment(state, row));
}

interface Row {
  readonly group: string;
  readonly officer: string;
  readonly items: readonly string[];
  readonly methods: Set<CheckMethod>;
}

function assignment(
  { task }: Approved,
  { group, officer, items, methods }: Row,
): InspectionSchemePaper['assignments'][number] {
  const places = task.enterprise.keyPlaces.length === 0 ? '生产经营场所' : task.enterprise.keyPlaces.join('、');
  const words = Object.entries(checkMethods).filter(([method]) => [...methods].some((one) => one === method));
  return {
    matter: group,
    content: items.join('；'),
    place: methods.has('site') ? places : '办公场所',
    method: words.length === 0 ? checkMethods.site : words.map(([, word]) => word).join('、'),
    officer,
    adjustment: none,
  };
}

/** Who looks at an item: whose share names it, else the lead for what is seen on site and the next for what is read. */
function officerOf({ task, scheme }: Approved, checkItem: string): string {
  const named = scheme.shares.find(({ duty }) => duty.includes(checkItem))?.officerId;
  const isSeen = checkItemOf(checkItem)?.methods.includes('site') === true;
  const usual = isSeen ? task.leadOfficerId : (task.assistingOfficerIds[0] ?? task.leadOfficerId);
  return task.officers.find(({ id }) => id === (named ?? usual))?.name ?? none;
}
