/** 现场处理措施决定书: only measures that 安全生产法第六十五条第一款第三项 names, each with its object and its minute. */

import { chineseDate, chineseMoment, cite, citationText, civil, civilDateOf } from '@zhifa/law';
import { onSiteMeasures, type Finding, type Signed } from '../shared/inspection.ts';
import { documentForm, type PaperContext } from '../form.ts';
import { breachText, findingsOf, findingText } from '../shared/findings.ts';
import {
  baseOf,
  byHand,
  codeOf,
  numberOf,
  officerLines,
  remediesOf,
  sentence,
  signOffOf,
  unsigned,
} from '../shared/model.ts';
import { orderOf } from '../rectification-order/model.ts';
import { OnSiteMeasureDecisionPaper, standingRelease } from './paper.ts';

const CODE = '现决';

export const onSiteMeasureDecision = documentForm({
  name: 'onSiteMeasureDecision',
  title: '现场处理措施决定书',
  code: CODE,
  copies: 2,
  seal: 'organ',
  isExternal: true,
  formSets: [{ name: '2026', inForceFrom: civil('2026-01-01'), template: 'on-site-measure-decision/2026.typ' }],
  schema: OnSiteMeasureDecisionPaper,
  draft: () => import('./draft.ts'),
  paper: (context: PaperContext<Signed>): OnSiteMeasureDecisionPaper => {
    const { state, part, at } = context;
    const findings = findingsOf(state.findings, orderOf(state, part).findings);
    return {
      ...baseOf(context),
      number: numberOf(context, CODE),
      inspectee: state.task.enterprise.name,
      inspectedOn: chineseDate(civilDateOf(state.arrival.at)),
      findings: findings.map((finding) => ({
        number: String(finding.number),
        text: `${findingText(finding).slice(0, -1)}，${breachText(finding)}。`,
      })),
      legalBasis: citationText(cite('安全生产法', 65, 1, 3)),
      measures: findings
        .flatMap((finding) => measureOf(finding, chineseMoment(at)))
        .map((text, index) => ({ number: String(index + 1), text })),
      release: standingRelease,
      remedies: remediesOf(context),
      officers: officerLines(state.task),
      party: { signature: unsigned, date: byHand },
      signOff: signOffOf(context),
      ...codeOf(context),
      copiesNote: '本文书一式两份：一份交被检查单位，一份存档。',
    };
  },
});

function measureOf({ disposition }: Finding, from: string): string[] {
  if (disposition?.way !== 'measure') return [];
  return [
    sentence(`自${from}起，${onSiteMeasures[disposition.measure]}：${disposition.object}；${disposition.requirement}`),
  ];
}
