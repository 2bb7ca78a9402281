/** 行政检查审批表: the internal approval, with the three opinions in the order in which they were given. */

import { chineseDate, cite, citationText, civil, civilDateOf } from '@zhifa/law';
import { inspectionModes, inspectionTypes, type Approved, type Opinion as GivenOpinion } from '../shared/inspection.ts';
import { documentForm, type PaperContext } from '../form.ts';
import { frequencyText, sourceText } from '../inspection-notice/model.ts';
import {
  baseOf,
  byHand,
  dayRange,
  none,
  numberOf,
  officersWithCertificates,
  orNone,
  saidBy,
  unsigned,
} from '../shared/model.ts';
import type { Opinion } from '../shared/paper.ts';
import { InspectionApprovalPaper } from './paper.ts';

const CODE = '检审';

export const inspectionApproval = documentForm({
  name: 'inspectionApproval',
  title: '行政检查审批表',
  code: CODE,
  copies: 1,
  seal: 'none',
  isExternal: false,
  formSets: [{ name: '2026', inForceFrom: civil('2026-01-01'), template: 'inspection-approval/2026.typ' }],
  schema: InspectionApprovalPaper,
  draft: () => import('./draft.ts'),
  paper: (context: PaperContext<Approved>): InspectionApprovalPaper => {
    const { task, scheme } = context.state;
    const { enterprise } = task;
    return {
      ...baseOf(context),
      number: numberOf(context, CODE),
      inspectee: enterprise.name,
      uscc: enterprise.uscc,
      industry: `${enterprise.industryName}（${enterprise.industryCode}）`,
      address: enterprise.address,
      representative: orNone(enterprise.legalRepresentative),
      telephone: orNone(enterprise.telephone),
      taskSource: sourceText(task),
      legalBasis: `${citationText(cite('安全生产法', 62, 2))}、第六十五条第一款`,
      types: choices(inspectionTypes, task.type),
      methods: choices(inspectionModes, task.mode),
      matters: task.matters,
      period: dayRange(task.plannedFrom, task.plannedTo),
      officers: `${officersWithCertificates(task.officers)}；证件均在有效期内，无应当回避情形`,
      assistants: scheme.assistantsCount === 0 ? none : `${String(scheme.assistantsCount)}人，不实施检查`,
      frequency: frequencyText(task),
      jointInspection: task.jointWith.length === 0 ? '否' : `是（与${task.jointWith.join('、')}）`,
      advanceNotice: [
        { label: '告知', chosen: scheme.notifyBeforehand },
        { label: '不告知', chosen: !scheme.notifyBeforehand },
      ],
      opinions: opinionsOf(context),
      remarks: task.isEmergency ? '紧急检查，先行实施，事后补办审批' : none,
    };
  },
});

function opinionsOf({ state, issued }: PaperContext<Approved>): InspectionApprovalPaper['opinions'] {
  const { scheme, endorsement, approval } = state;
  const drafted = {
    by: scheme.draftedBy,
    opinion: `拟按方案检查${String(scheme.items.length)}项，请审批`,
    at: scheme.draftedAt,
  };
  const missing: Opinion = { text: byHand, signatures: [unsigned], date: byHand };
  return {
    handler: opinion(drafted),
    unitHead: endorsement === undefined ? missing : opinion(endorsement),
    organHead:
      issued === undefined
        ? { text: { hint: '待审批' }, signatures: [unsigned], date: { hint: '签名时填写' } }
        : opinion(approval),
  };
}

/** An opinion given in the system: name typed by nobody else, the line left for the pen of whoever wants paper. */
function opinion({ opinion: text, by, at }: GivenOpinion): Opinion {
  return { text: saidBy(text, by.name), signatures: [unsigned], date: chineseDate(civilDateOf(at)) };
}

function choices<Words extends Readonly<{ [key: string]: string }>>(words: Words, chosen: keyof Words) {
  return Object.entries(words).map(([key, label]) => ({ label, chosen: key === chosen }));
}
