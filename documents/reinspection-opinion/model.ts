/** 整改复查意见书: an opinion for each item, and what follows for those that were not put right. */

import { chineseDate, civil, citationText, cite } from '@zhifa/law';
import { invariant } from '@zhifa/procedure';
import { reinspectionResults, type Rectifying, type Reinspection, type ReinspectedItem } from '../shared/inspection.ts';
import { documentForm, type PaperContext } from '../form.ts';
import { findingText } from '../shared/findings.ts';
import {
  baseOf,
  byHand,
  codeOf,
  inkOf,
  none,
  numberOf,
  officerLines,
  sentence,
  signOffOf,
  unsigned,
} from '../shared/model.ts';
import { ReinspectionOpinionPaper } from './paper.ts';

const CODE = '复查';

export const reinspectionOpinion = documentForm({
  name: 'reinspectionOpinion',
  title: '整改复查意见书',
  code: CODE,
  copies: 2,
  seal: 'organ',
  isExternal: true,
  formSets: [{ name: '2026', inForceFrom: civil('2026-01-01'), template: 'reinspection-opinion/2026.typ' }],
  schema: ReinspectionOpinionPaper,
  draft: () => import('./draft.ts'),
  paper: (context: PaperContext<Rectifying>): ReinspectionOpinionPaper => {
    const { state, part } = context;
    const reinspection = reinspectionOf(state, part);
    return {
      ...baseOf(context),
      number: numberOf(context, CODE),
      inspectee: state.task.enterprise.name,
      original: originalOf(state, reinspection),
      items: reinspection.items.map((item) => itemOf(state, item)),
      conclusion: conclusionOf(reinspection),
      officers: officerLines(state.task),
      party: partyOf(reinspection),
      signOff: signOffOf(context),
      ...codeOf(context),
      copiesNote: '本文书一式两份：一份交被检查单位，一份存档。',
    };
  },
});

function reinspectionOf({ reinspections }: Rectifying, key: string | undefined): Reinspection {
  const reinspection = reinspections.find((one) => one.key === key);
  invariant(reinspection !== undefined, 'the opinion is made by the act that ends the reinspection');
  return reinspection;
}

/** The order that covers the first item looked at; several orders of one inspection are one matter. */
function originalOf({ orders, record }: Rectifying, { items }: Reinspection): ReinspectionOpinionPaper['original'] {
  const numbers = items.map(({ finding }) => finding);
  const covering = orders.filter(({ findings }) => findings.some((number) => numbers.includes(number)));
  const [first] = covering;
  if (first === undefined)
    return { decidedOn: chineseDate(civil(record.endedAt.slice(0, 10))), kind: none, number: none, deadline: none };
  const deadlines = covering.flatMap(({ deadline }) => (deadline === undefined ? [] : [deadline])).sort();
  const last = deadlines.at(-1);
  return {
    decidedOn: chineseDate(first.issuedOn),
    kind: first.form === 'rectificationOrder' ? '责令限期整改' : '现场处理措施',
    number: covering.map(({ number }) => number.text).join('、'),
    deadline: last === undefined ? none : chineseDate(last),
  };
}

function itemOf(
  { findings }: Rectifying,
  { finding: number, result, description }: ReinspectedItem,
): ReinspectionOpinionPaper['items'][number] {
  const finding = findings.find((one) => one.number === number);
  invariant(finding !== undefined, 'only findings of the inspection are looked at again');
  return {
    number: String(number),
    problem: findingText(finding),
    state: sentence(description),
    opinion: reinspectionResults[result],
  };
}

function conclusionOf({ items }: Reinspection): string {
  const count = (result: ReinspectedItem['result']) => items.filter((item) => item.result === result).length;
  const total = `本次复查${String(items.length)}项，已整改${String(count('done'))}项、部分整改${String(count('partly'))}项、未整改${String(count('notDone'))}项。`;
  const consequences = items.flatMap(({ finding, consequence }) => {
    if (consequence === undefined) return [];
    const number = `第${String(finding)}项`;
    switch (consequence.way) {
      case 'opening':
        return [`${number}逾期未改正，依法立案查处`];
      case 'furtherOrder':
        return [
          `${number}责令于${consequence.deadline === undefined ? '限期内' : `${chineseDate(consequence.deadline)}前`}继续整改完毕`,
        ];
      case 'compulsory':
        return [`${number}依照${citationText(cite('安全生产法', 70, 1))}处理`];
    }
  });
  return consequences.length === 0 ? total : `${total}${sentence(consequences.join('；'))}`;
}

function partyOf({ party, on }: Reinspection): ReinspectionOpinionPaper['party'] {
  if (party === undefined) return { signature: unsigned, date: byHand };
  return party.signed
    ? { signature: inkOf(party.signature), date: chineseDate(on) }
    : { signature: { kind: 'declined' }, date: chineseDate(on) };
}
