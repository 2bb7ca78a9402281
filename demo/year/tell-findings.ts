/** What was found: photographed, written down, confirmed by a second officer where it is grave, and disposed of. */

import type { CivilDate } from '@zhifa/law';
import { isMajor, majorFacts, type Fault } from './faults/fault.ts';
import { filled } from './filling.ts';
import { teamOnSite } from './tell-site.ts';
import type { DemoPicture } from './pictures.ts';
import type { Teller } from './teller.ts';
import { exemptionOverride, noPenaltyWords } from './texts.ts';
import { workdaysFrom } from './workdays.ts';

const extensions = ['extensionGranted', 'extensionRefused', 'extensionWaiting'] as const;

/** Findings that ask for much get more time: the day of the order for each of them. */
export function deadlineOf({ visit }: Teller, fault: Fault): CivilDate {
  if (extensions.some((turn) => visit.turns.has(turn))) return workdaysFrom(visit.on, 12);
  const isSlow = fault.penalty === 'opening' && fault.scene !== 'paper';
  return workdaysFrom(visit.on, isSlow ? 15 : 8);
}

export function tellFindings(teller: Teller): boolean {
  const { visit, chance } = teller;
  const [lead, assisting] = teamOnSite(visit);
  if (visit.faults.length > 0) photograph(teller);
  teller.wait(2);
  visit.faults.forEach((fault, index) => {
    const by = index % 2 === 0 ? lead : assisting;
    const evidence = [`E${String(index + 1)}a`, `E${String(index + 1)}b`];
    const facts = majorFacts(fault);
    const fact = filled(fault.fact, teller);
    teller.say(by.login, 'finding.record', {
      checkItem: fault.checkItem,
      place: fault.place,
      fact,
      evidence,
      ...(facts === undefined ? {} : { majorHazardFacts: facts }),
    });
    if (visit.turns.has('findingRevised') && index === 0) {
      const better = `${fact.slice(0, -1)}，现场负责人予以确认。`;
      const revised = {
        place: fault.place,
        fact: better,
        evidence,
        ...(facts === undefined ? {} : { majorHazardFacts: facts }),
      };
      teller.say(by.login, 'finding.revise', { number: 1, ...revised });
    }
  });
  if (visit.turns.has('findingWithdrawn')) withdraw(teller);
  if (!teller.reaches('found')) return false;
  visit.faults.forEach((fault, index) => {
    const other = index % 2 === 0 ? assisting : lead;
    if (isMajor(fault)) teller.say(other.login, 'finding.confirmMajor', { number: index + 1 });
  });
  teller.wait(chance.between(3, 8));
  visit.faults.forEach((fault, index) => {
    const isSpared = fault.penalty === 'firstOffence';
    const overrides = isSpared ? { overrides: { exemptionPlausible: exemptionOverride } } : {};
    teller.say(lead.login, 'finding.dispose', dispositionInput(teller, fault, index + 1), overrides);
  });
  return teller.reaches('disposed');
}

/** Seen twice: a finding recorded a second time is taken back, and its number stays used. */
function withdraw({ visit, say }: Teller): void {
  const [fault] = visit.faults;
  if (fault === undefined) return;
  const lead = visit.team[0].login;
  const number = visit.faults.length + 1;
  const facts = majorFacts(fault);
  say(lead, 'finding.record', {
    checkItem: fault.checkItem,
    place: fault.place,
    fact: '同一工段另一处存在同样问题。',
    evidence: ['E1a'],
    ...(facts === undefined ? {} : { majorHazardFacts: facts }),
  });
  say(lead, 'finding.withdraw', { number, reason: '与第1项为同一问题，合并记录。' });
}

function photograph(teller: Teller): void {
  const { visit } = teller;
  const lead = teamOnSite(visit)[0].login;
  const hall = teller.photo(lead, 'hall', 'before');
  const evidence = visit.faults.flatMap((fault, index) => {
    const number = String(index + 1);
    const isSpot = fault.remedy === 'onTheSpot';
    const first = teller.photo(lead, fault.scene, 'before');
    const second = teller.photo(lead, fault.scene, isSpot ? 'after' : 'before');
    const firstRole = isSpot ? 'before' : fault.scene === 'paper' ? 'recordsCopy' : 'overview';
    return [
      evidenceItem(teller, `E${number}a`, first, {
        role: firstRole,
        caption: `${fault.place}${isSpot ? '整改前' : '全景'}`,
      }),
      evidenceItem(teller, `E${number}b`, second, {
        role: isSpot ? 'after' : 'detail',
        caption: `${fault.place}${isSpot ? '整改后' : '细节'}`,
      }),
    ];
  });
  const whole = evidenceItem(teller, 'E0', hall, { role: 'overview', caption: '厂区、车间全景' });
  teller.say(lead, 'evidence.add', { evidence: [whole, ...evidence] });
}

interface Shown {
  readonly role: string;
  readonly caption: string;
}

export function evidenceItem(
  teller: Teller,
  id: string,
  { sha256, bytes, mediaType }: DemoPicture,
  { role, caption }: Shown,
) {
  const { visit, chance } = teller;
  const { longitude, latitude } = visit.enterprise;
  const isAlbum = chance.often(8);
  return {
    id,
    sha256,
    sizeBytes: bytes.byteLength,
    mediaType,
    fileName: `IMG_${visit.on.replaceAll('-', '')}_${visit.key.slice(-3)}_${id}.png`,
    role,
    caption,
    origin: isAlbum ? 'album' : 'camera',
    capturedAt: teller.now(),
    timeSource: isAlbum ? 'device' : 'server',
    timeDeviationSeconds: chance.below(5),
    ...(isAlbum || visit.mode === 'remote'
      ? {}
      : {
          position: {
            longitude: String(longitude),
            latitude: String(latitude),
            accuracyMetres: chance.between(4, 30),
            source: '卫星定位',
          },
        }),
  };
}

function dispositionInput(teller: Teller, fault: Fault, number: number) {
  const penalty = penaltyOf(fault);
  return { number, disposition: wayOf(teller, fault, number), ...(penalty === undefined ? {} : { penalty }) };
}

function penaltyOf({ penalty }: Fault) {
  if (penalty === undefined) return undefined;
  return penalty === 'opening'
    ? { choice: 'opening', remark: '' }
    : { choice: 'noPenalty', reason: penalty, explanation: noPenaltyWords[penalty] };
}

function wayOf(teller: Teller, fault: Fault, number: number) {
  const { remedy, requirement, interim, measure, target } = fault;
  if (remedy === 'onTheSpot')
    return { way: remedy, beforeEvidence: `E${String(number)}a`, afterEvidence: `E${String(number)}b` };
  if (remedy === 'referral')
    return { way: remedy, target: target ?? '', reason: '属其他部门监督管理职责，本机关无处罚权。' };
  const deadline = deadlineOf(teller, fault);
  if (measure === undefined) return { way: 'order', deadline, requirement, interimMeasures: interim };
  const unsafeBecause = measure.unsafeBecause;
  return { way: 'measure', measure: measure.stop, object: measure.object, requirement, unsafeBecause, deadline };
}
