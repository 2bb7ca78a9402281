/** 恢复生产经营审查意见书: nobody goes on before the organ has looked and agreed. 安全生产法第六十五条第一款第三项. */

import { chineseDate, chineseMoment, civil, civilDateOf } from '@zhifa/law';
import { invariant } from '@zhifa/procedure';
import { onSiteMeasures, type Finding, type Rectifying, type ResumptionReview } from '../shared/inspection.ts';
import { documentForm, type PaperContext } from '../form.ts';
import { orderOf } from '../rectification-order/model.ts';
import { findingsOf, findingText } from '../shared/findings.ts';
import {
  baseOf,
  byHand,
  codeOf,
  none,
  numberOf,
  officerLines,
  orNone,
  remediesOf,
  sentence,
  signOffOf,
  unsigned,
} from '../shared/model.ts';
import { ResumptionReviewPaper } from './paper.ts';

const CODE = '恢审';

export const resumptionReview = documentForm({
  name: 'resumptionReview',
  title: '恢复生产经营审查意见书',
  code: CODE,
  copies: 2,
  seal: 'organ',
  isExternal: true,
  formSets: [{ name: '2026', inForceFrom: civil('2026-01-01'), template: 'resumption-review/2026.typ' }],
  schema: ResumptionReviewPaper,
  draft: () => import('./draft.ts'),
  paper: (context: PaperContext<Rectifying>): ResumptionReviewPaper => {
    const { state, part, at } = context;
    const review = reviewOf(state, part);
    const order = orderOf(state, review.order);
    const findings = findingsOf(state.findings, order.findings);
    const measures = findings.map(measureText).filter((text) => text !== '');
    return {
      ...baseOf(context),
      number: numberOf(context, CODE),
      inspectee: state.task.enterprise.name,
      original: {
        decidedOn: chineseDate(order.issuedOn),
        number: order.number.text,
        measure: measures.length === 0 ? none : measures.join('；'),
      },
      application: { appliedOn: chineseDate(review.requestedOn), materials: orNone(review.materials) },
      visitedOn: chineseDate(civilDateOf(at)),
      dangers: findings.map((finding) => ({
        number: String(finding.number),
        problem: findingText(finding),
        state: sentence(review.onSiteCheck),
        opinion: review.agreed ? '已排除' : '未排除',
      })),
      outcome: review.agreed
        ? {
            kind: 'agreed',
            object: objectsOf(findings),
            from: `自${chineseMoment(at)}起`,
            conditions: '恢复后应当持续保证安全条件，发现新的隐患立即停止',
          }
        : {
            kind: 'refused',
            object: objectsOf(findings),
            reasons: sentence(review.onSiteCheck),
            remedies: remediesOf(context),
          },
      officers: officerLines(state.task),
      party: { signature: unsigned, date: byHand },
      signOff: signOffOf(context),
      ...codeOf(context),
      copiesNote: '本文书一式两份：一份交被检查单位，一份存档。',
    };
  },
});

function reviewOf({ resumptions }: Rectifying, key: string | undefined): ResumptionReview {
  const review = resumptions.find((one) => one.key === key);
  invariant(review !== undefined, 'the opinion is made by the act that reviews');
  return review;
}

function measureText({ disposition }: Finding): string {
  return disposition?.way === 'measure' ? `${onSiteMeasures[disposition.measure]}：${disposition.object}` : '';
}

function objectsOf(findings: readonly Finding[]): string {
  const objects = findings.flatMap(({ disposition }) => (disposition?.way === 'measure' ? [disposition.object] : []));
  return objects.length === 0 ? none : [...new Set(objects)].join('、');
}
