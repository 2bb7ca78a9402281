/** How a finding is told on paper: the fact, the duty breached, whether it is a major hazard, what was decided. */

import { chineseDate, checkItemOf, citationText, sameCitation, statuteOf, type Basis } from '@zhifa/law';
import { onSiteMeasures, type Disposition, type EvidenceItem, type Finding } from './inspection.ts';
import { sentence } from './model.ts';

/** `砂光车间2台…未设置火花探测消除装置（重大事故隐患）。` for orders and opinions. */
export function findingText({ place, fact, majorHazard }: Finding): string {
  const told = fact.includes(place) ? fact : `${place}：${fact}`;
  const bare = sentence(told).slice(0, -1);
  return majorHazard?.isMajor === true ? `${bare}（重大事故隐患）。` : `${bare}。`;
}

/** `违反《中华人民共和国安全生产法》第三十六条第一款`; nothing where the item names no duty. */
export function breachText({ checkItem, majorHazard }: Finding): string {
  const item = checkItemOf(checkItem);
  const duty = item?.duty[0];
  const breach = duty === undefined ? '' : `违反${basisText(duty)}`;
  const rule = item?.majorHazard;
  if (majorHazard?.isMajor !== true || rule === undefined) return breach;
  const judged = `属${basisText(rule.basis)}规定的重大事故隐患`;
  // A standard of judgement is no duty that could be breached; where the item names only it, it is named once.
  return duty === undefined || sameCitation(duty.citation, rule.basis.citation) ? judged : `${breach}，${judged}`;
}

/** A standard is quoted with its number, a statute with its place. */
function basisText({ citation }: Basis): string {
  const { documentNumber, kind } = statuteOf(citation.statute);
  const text = citationText(citation);
  return kind.endsWith('标准') && documentNumber !== undefined ? `${text}（${documentNumber}）` : text;
}

/** 照片1至照片3、资料复印件1份 */
export function evidenceText({ evidence }: Finding, all: readonly EvidenceItem[]): string {
  const numbers = evidence.map((id) => all.findIndex((one) => one.id === id) + 1).filter((number) => number > 0);
  if (numbers.length === 0) return '';
  return `证据：${numbers.map((number) => `证据${String(number)}（${captionOf(all[number - 1])}）`).join('、')}`;
}

function captionOf(item: EvidenceItem | undefined): string {
  return item === undefined || item.caption.trim() === '' ? '照片' : item.caption;
}

/** What happens to it: 当场改正 / 限期整改 / 现场处理措施 / 移送, and whether a case is proposed. */
export function dispositionText({ disposition, penalty }: Finding): string {
  const parts = [disposition === undefined ? '' : wayText(disposition), penaltyText(penalty)].filter(
    (part) => part !== '',
  );
  return parts.length === 0 ? '' : `处置：${parts.join('，')}`;
}

function wayText(disposition: Disposition): string {
  switch (disposition.way) {
    case 'onTheSpot':
      return '当场改正，执法人员已复核';
    case 'order':
      return `责令于${chineseDate(disposition.deadline)}前整改完毕`;
    case 'measure': {
      const order =
        disposition.deadline === undefined ? '' : `，并责令于${chineseDate(disposition.deadline)}前整改完毕`;
      return `${onSiteMeasures[disposition.measure]}（${disposition.object}）${order}`;
    }
    case 'referral':
      return `移送${disposition.target}处理`;
  }
}

function penaltyText(penalty: Finding['penalty']): string {
  if (penalty === undefined) return '';
  return penalty.choice === 'opening' ? '建议立案查处' : '拟不予行政处罚';
}

/** Findings by their numbers, in the order of the record. */
export function findingsOf(findings: readonly Finding[], numbers: readonly number[]): Finding[] {
  return findings.filter(({ number }) => numbers.includes(number));
}
