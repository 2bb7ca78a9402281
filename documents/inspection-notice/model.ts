/** 行政检查通知书: shown on arrival, with rights, discipline, frequency and a telephone to complain to. */

import { cite, citationText, civil } from '@zhifa/law';
import { taskSources, type OnSite } from '../shared/inspection.ts';
import { documentForm, type PaperContext } from '../form.ts';
import {
  baseOf,
  byHand,
  codeOf,
  dayRange,
  numberOf,
  officersWithCertificates,
  orNone,
  signOffOf,
  unsigned,
} from '../shared/model.ts';
import { InspectionNoticePaper, standingConduct } from './paper.ts';

const CODE = '检通';

export const inspectionNotice = documentForm({
  name: 'inspectionNotice',
  title: '行政检查通知书',
  code: CODE,
  copies: 2,
  seal: 'organ',
  isExternal: true,
  formSets: [{ name: '2026', inForceFrom: civil('2026-01-01'), template: 'inspection-notice/2026.typ' }],
  schema: InspectionNoticePaper,
  draft: () => import('./draft.ts'),
  paper: (context: PaperContext<OnSite>): InspectionNoticePaper => {
    const { state, organ } = context;
    const { task, scheme } = state;
    return {
      ...baseOf(context),
      number: numberOf(context, CODE),
      inspectee: task.enterprise.name,
      legalBasis: `${citationText(cite('安全生产法', 62, 2))}、第六十五条第一款`,
      taskSource: sourceText(task),
      period: dayRange(task.plannedFrom, task.plannedTo),
      place: task.enterprise.address,
      matters: task.matters,
      officers: officersWithCertificates(task.officers),
      assistants:
        scheme.assistantsCount === 0 ? '无协助人员' : `协助人员${String(scheme.assistantsCount)}人，不实施检查`,
      frequency: frequencyText(task),
      materials: '与检查事项有关的制度、台账、记录；证照能够联网查验的，不需提供实体证件',
      conduct: standingConduct,
      supervisionTelephone: organ.supervisionTelephone,
      contact: { name: task.officers[0]?.name ?? '', telephone: organ.telephone },
      receipt: { signature: unsigned, time: byHand },
      signOff: signOffOf(context),
      ...codeOf(context),
      copiesNote: '本文书一式两份：一份交被检查单位，一份存档。',
    };
  },
});

export function sourceText({ source, sourceReference }: OnSite['task']): string {
  const reference = orNone(sourceReference);
  return reference === '无' ? taskSources[source] : `${taskSources[source]}（${reference}）`;
}

export function frequencyText({ cap, visitsThisYear, countsTowardsCap }: OnSite['task']): string {
  if (!countsTowardsCap)
    return `公布的年度上限${String(cap)}次，本年度已检查${String(visitsThisYear)}次，本次属个案检查不计入`;
  return `公布的年度上限${String(cap)}次，本次为本年度第${String(visitsThisYear + 1)}次`;
}
