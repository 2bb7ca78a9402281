/** Inputs for the walk: built from the state as a screen would, and now and then spoilt. */

import { addDays, checkItemOf, civilDateOf, type CivilDate, type Instant } from '@zhifa/law';
import { year2027 } from '../calendar-year/fixture.ts';
import type { Choose } from '../shared/walk.ts';
import {
  announcementInput,
  arrivalInput,
  partyDeclined,
  partySigned,
  schemeInput,
  taskInput,
} from './fixture-inputs.ts';
import { blob, officers } from './fixture-world.ts';
import {
  deadlineOfFinding,
  itemOf,
  pendingDeadlines,
  pendingMeasures,
  toLift,
  toPropose,
  toRefer,
  toReinspect,
} from './progress.ts';
import type { Departed, InspectionState } from './state.ts';
import { teamOf } from './team.ts';
import { onSiteMeasures } from './words.ts';

export interface Situation {
  readonly state: InspectionState;
  readonly choose: Choose;
  readonly at: Instant;
}

type Builder = (situation: Situation) => unknown;

const ids = Object.values(officers).map(({ id }) => id);
const codes = ['G-01', 'G-14', 'G-28', 'FC-06', 'FC-08', 'FC-21', 'GM-04', 'G-25'];

/** An input for the act, or nonsense where the state has nothing to build one from. */
export function proposedInput(act: string, situation: Situation): unknown {
  const build = builders[act];
  if (build === undefined || situation.choose([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) === 1) return {};
  return build(situation);
}

const builders: { readonly [act: string]: Builder } = {
  'deadline.recount': () => ({ notice: 'notice-2027', year: 2027, documentNumber: year2027.documentNumber }),
  'task.assign': ({ choose }) => ({
    ...taskInput,
    ...team(choose),
    isEmergency: choose([false, false, true]),
    emergencyReason: '举报冒烟',
  }),
  'task.reassign': ({ choose }) => ({ ...team(choose), reason: '调休' }),
  'task.cancel': () => ({ reason: '企业停产' }),
  'scheme.draft': scheme,
  'scheme.endorse': () => ({ opinion: '同意' }),
  'scheme.return': () => ({ reason: '补充检查项' }),
  'scheme.approve': () => ({ opinion: '同意' }),
  'approval.supplement': () => ({ opinion: '同意' }),
  'arrival.register': (situation) => ({
    ...arrivalInput,
    ...(situation.state.stage === 'approved' ? {} : { scheme: scheme(situation) }),
  }),
  'announcement.make': ({ state, choose }) => ({
    ...announcementInput,
    certificatesShown: certificates(state),
    recusalAsked: choose(['none', 'none', 'requested']),
    recusalReason: '债务纠纷',
  }),
  'recusal.decide': ({ state, choose }) => ({
    isGranted: choose([true, false]),
    officerIds: teamIds(state).slice(0, 1),
    reason: '已核实',
  }),
  'attendance.register': ({ choose }) => ({
    role: choose(['personInCharge', 'postOperator']),
    name: choose(['甲', '乙']),
    post: '工人',
    telephone: '',
  }),
  'attendance.leave': ({ choose }) => ({ name: choose(['甲', '乙']) }),
  'item.answer': ({ state, choose }) => ({ answers: answers(state, choose) }),
  'evidence.add': ({ state, choose }) => ({ evidence: [evidence(state, choose)] }),
  'finding.record': finding,
  'finding.revise': (situation) => ({ ...omit(finding(situation), 'checkItem'), number: number(situation) }),
  'finding.withdraw': (situation) => ({ number: number(situation), reason: '重复' }),
  'finding.confirmMajor': ({ state, choose }) => {
    const majors = 'findings' in state ? state.findings.filter(({ majorHazard }) => majorHazard?.isMajor === true) : [];
    return { number: one(choose, majors, { number: 1 }).number };
  },
  'finding.dispose': dispose,
  'record.sign': (situation) => ({ ...signing(situation), recorder: '甲', advice: '', outreach: '' }),
  'order.issue': ({ state, choose, at }) => ({
    deadline: one(choose, 'orders' in state ? pendingDeadlines(state) : [], civilDateOf(at)),
    received: choose([{ name: '甲' }, undefined]),
  }),
  'measure.issue': ({ state, choose }) => ({
    findings: numbers('orders' in state ? pendingMeasures(state) : []),
    received: choose([{ name: '甲' }, undefined]),
  }),
  'paper.serve': serve,
  'paper.void': ({ state, choose }) => ({
    ...one(choose, 'orders' in state ? state.orders.map(({ form, key }) => ({ form, key })) : [], {
      form: 'rectificationOrder',
      key: 'order-9',
    }),
    reason: '写错',
  }),
  'departure.register': ({ at }) => ({ recordingEndedAt: at, note: '' }),
  'opening.propose': ({ state }) => ({
    findings: numbers('openings' in state ? toPropose(state) : []),
    reason: '应当处罚',
  }),
  'referral.issue': ({ state }) => ({
    target: '消防救援机构',
    findings: numbers('referrals' in state ? toRefer(state) : []),
    materials: '照片',
    sentBy: teamIds(state),
  }),
  'referral.receipt': ({ at, choose }) => ({
    key: choose(['referral-1', 'referral-2']),
    name: '甲',
    on: civilDateOf(at),
    feedback: '',
  }),
  'result.disclose': ({ at }) => ({ on: civilDateOf(at), channel: '区政府网站' }),
  'extension.request': requestExtension,
  'extension.answer': ({ choose, at }) => ({
    key: choose(['extension-1', 'extension-2']),
    granted: choose([true, false]),
    until: addDays(civilDateOf(at), choose([1, 30])),
    reason: '已核实',
  }),
  'reinspection.start': () => ({ certificatesShown: true, requestedByParty: true }),
  'reinspection.sign': (situation) => ({ ...signing(situation), items: reinspected(situation) }),
  'resumption.request': ({ state, choose, at }) => ({
    order: one(choose, 'departedAt' in state ? toLift(state).map(({ key }) => key) : [], 'measure-1'),
    requestedOn: civilDateOf(at),
    materials: '验收单',
  }),
  'resumption.review': ({ state, choose }) => ({
    order: one(choose, 'departedAt' in state ? state.resumptionRequests.map(({ order }) => order) : [], 'measure-1'),
    onSiteCheck: '已查看',
    agreed: choose([true, true, false]),
  }),
  'closing.close': () => ({ result: '办结', service: '' }),
};

function one<Option, Other>(choose: Choose, options: readonly Option[], otherwise: Other): Option | Other {
  return options.length === 0 ? otherwise : choose(options);
}

function team(choose: Choose) {
  return { leadOfficerId: choose(ids), assistingOfficerIds: [choose(ids)] };
}

function teamIds(state: InspectionState): readonly string[] {
  return 'task' in state ? teamOf(state.task) : ids;
}

function scheme({ state, choose }: Situation) {
  const items = codes.filter(() => choose([true, true, true, false])).map((checkItem) => ({ checkItem, because: '' }));
  const shares = teamIds(state).map((officerId) => ({ officerId, duty: '砂光工段、喷漆房' }));
  return { ...schemeInput, items, shares, fewItemsReason: '小微企业' };
}

function certificates(state: InspectionState) {
  return Object.values(officers)
    .filter(({ id }) => teamIds(state).includes(id))
    .map(({ id: officerId, certificateNumber }) => ({ officerId, certificateNumber }));
}

function schemeItems(state: InspectionState) {
  if (state.stage === 'tasked' || state.stage === 'cancelled' || !('scheme' in state)) return [];
  return state.scheme.items;
}

function answers(state: InspectionState, choose: Choose) {
  const items = schemeItems(state);
  return items.map(({ checkItem }) => ({
    checkItem,
    result: choose(['pass', 'pass', 'fail', 'notChecked']),
    methods: ['site', 'records'],
    reason: '时间不够',
  }));
}

function evidence(state: InspectionState, choose: Choose) {
  const held = 'evidence' in state ? state.evidence.length : 0;
  return {
    id: `E${String(held + choose([1, 1, 1, 0]))}`,
    sha256: blob(choose(['1', '2', 'a'])),
    sizeBytes: choose([1000, 1000, 1000, 999]),
    mediaType: 'image/jpeg',
    fileName: '照片.jpg',
    role: 'detail',
    caption: '',
    origin: 'camera',
    timeSource: 'server',
  };
}

function finding({ state, choose }: Situation): { readonly [field: string]: unknown } {
  const failed = 'answers' in state ? state.answers.filter(({ result }) => result === 'fail') : [];
  const bare = failed.filter(
    ({ checkItem }) => !('findings' in state && state.findings.some((one) => one.checkItem === checkItem)),
  );
  const checkItem = one(choose, bare.length > 0 ? bare : failed, { checkItem: 'G-14' }).checkItem;
  const questions = checkItemOf(checkItem)?.majorHazard?.questions ?? [];
  const majorHazardFacts = Object.fromEntries(questions.map(({ key }) => [key, choose([true, true, false])]));
  return { checkItem, place: '车间', fact: '不符合规定', evidence: [], majorHazardFacts };
}

function omit(from: { readonly [field: string]: unknown }, field: string) {
  return Object.fromEntries(Object.entries(from).filter(([name]) => name !== field));
}

function number({ state, choose }: Situation): number {
  const open = 'findings' in state ? state.findings : [];
  const undisposed = open.filter(({ disposition }) => disposition === undefined);
  return one(choose, undisposed.length > 0 ? undisposed : open, { number: 1 }).number;
}

function numbers(findings: readonly { readonly number: number }[]): number[] {
  return findings.map((one) => one.number);
}

function dispose(situation: Situation) {
  const { state, choose, at } = situation;
  const chosen = number(situation);
  const found = 'findings' in state ? state.findings.find((one) => one.number === chosen) : undefined;
  const isOurs = found === undefined || itemOf(found).penaltyType !== 'P0';
  const deadline = addDays(civilDateOf(at), choose([1, 20]));
  const isMajor = found?.majorHazard?.isMajor === true;
  const usual = choose(
    isMajor ? (['measure', 'measure', 'order'] as const) : (['order', 'order', 'measure', 'onTheSpot'] as const),
  );
  const way = isOurs ? usual : 'referral';
  const spot = { way: 'onTheSpot', beforeEvidence: 'E1', afterEvidence: 'E2' };
  const order = { way: 'order', deadline, requirement: '整改', interimMeasures: '停用' };
  const measures = Object.keys(onSiteMeasures);
  const measure = {
    way: 'measure',
    measure: choose(measures),
    object: '设备',
    requirement: '排除',
    unsafeBecause: '危险',
    deadline,
  };
  const referral = { way: 'referral', target: '消防救援机构', reason: '不属本机关' };
  const penalty = isOurs ? { penalty: choose([{ choice: 'opening', remark: '' }, undefined]) } : {};
  return { number: chosen, disposition: { order, measure, referral, onTheSpot: spot }[way], ...penalty };
}

function signing({ state, choose }: Situation) {
  const signatures = teamIds(state).map((officerId) => ({ officerId }));
  return { signatures, party: choose([partySigned, partySigned, partyDeclined]) };
}

function serve({ state, choose }: Situation) {
  const issued = 'papers' in state ? state.papers.filter(({ form }) => form !== 'inspectionScheme') : [];
  const paper = one(choose, issued, { form: 'rectificationOrder', key: 'order-1' });
  const { form, key } = paper;
  const waiting = 'orders' in state ? state.orders.filter(({ receivedBy }) => receivedBy === undefined) : [];
  const order = waiting.map((kept) => ({ form: kept.form, key: kept.key }))[0];
  const rest = { receivedBy: '甲', relation: '', place: '厂区', deliveredBy: teamIds(state), remark: '' };
  return { papers: [order ?? { form, key }], way: choose(['direct', 'leaving', 'post']), attestor: '乙', ...rest };
}

function requestExtension({ state, choose, at }: Situation) {
  const open = isDeparted(state) ? toReinspect(state) : [];
  const last: CivilDate =
    open
      .flatMap((one) => (isDeparted(state) ? (deadlineOfFinding(state, one) ?? []) : []))
      .toSorted()
      .at(-1) ?? civilDateOf(at);
  return {
    findings: numbers(open),
    reason: '设备未到货',
    requestedOn: civilDateOf(at),
    requestedUntil: addDays(last, choose([0, 10])),
    interimMeasures: '停用',
  };
}

function reinspected({ state, choose, at }: Situation) {
  const open = isDeparted(state) ? toReinspect(state) : [];
  return open.map(({ number: found }) => {
    const result = choose(['done', 'done', 'partly', 'notDone']);
    const deadline = addDays(civilDateOf(at), 10);
    const consequence = { way: choose(['opening', 'furtherOrder', 'compulsory']), deadline, remark: '未改' };
    return {
      finding: found,
      result,
      description: '已查看',
      evidence: [],
      ...(result === 'done' ? {} : { consequence }),
    };
  });
}

function isDeparted(state: InspectionState): state is Departed {
  return state.stage === 'rectifying' || state.stage === 'reinspecting' || state.stage === 'settled';
}
