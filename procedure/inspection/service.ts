/** 送达: a paper that was not signed for on its face is served, and a proof of service says to whom, how and by whom. */

import { z } from 'zod';
import { cite } from '@zhifa/law';
import { act, gate, missing, notNeeded, satisfied, type ActContext } from '../kernel/index.ts';
import { enumOf, reference, remark, statement } from '../shared/schema.ts';
import { nextKey, paperOf, papersWith } from './papers.ts';
import type { Order, PaperRef, PaperService } from './outcome.ts';
import type { AtScene } from './state.ts';
import { officerName, ofTask, teamOf } from './team.ts';
import { serviceWays } from './words.ts';

/** Papers that go to the party; what is internal or goes to another organ is not served. */
export const servedForms = [
  'inspectionNotice',
  'inspectionRecord',
  'rectificationOrder',
  'onSiteMeasureDecision',
  'reinspectionOpinion',
  'extensionReply',
  'resumptionReview',
] as const;

const ServePaper = z.strictObject({
  papers: z
    .array(z.strictObject({ form: z.enum(servedForms), key: z.string().max(60).exactOptional() }))
    .min(1, { error: '请选择文书' })
    .max(20)
    .meta({ title: '文书' }),
  way: enumOf(serviceWays).meta({ title: '送达方式' }),
  receivedBy: statement('收件人', 60),
  relation: remark('收件人职务或与受送达人的关系', 100),
  place: statement('送达地点', 200),
  deliveredBy: z.array(reference('送达人')).min(1).max(5).meta({ title: '送达人' }),
  attestor: statement('见证人', 60).exactOptional(),
  recordingFile: statement('音像记录文件号', 200).exactOptional(),
  reference: statement('确认书或邮件编号', 100).exactOptional(),
  remark: remark('备注'),
});
type ServePaper = z.output<typeof ServePaper>;

export function isServed({ services }: Pick<AtScene, 'services'>, { form, key }: PaperRef): boolean {
  return services.some(({ papers }) => papers.some((paper) => paper.form === form && paper.key === key));
}

const papersIssued = gate(
  { name: 'papersIssued', title: '文书已签发' },
  cite('行政处罚法', 61, 1),
  (state: AtScene, { papers }: ServePaper) => {
    const absent = papers.find((paper) => paperOf(state, paper) === undefined);
    return absent === undefined ? satisfied(`${String(papers.length)}份`) : missing('已签发、未作废的文书', '先签发');
  },
);

const notServedYet = gate(
  { name: 'notServedYet', title: '文书尚未送达' },
  cite('行政处罚法', 61, 1),
  (state: AtScene, { papers }: ServePaper) =>
    papers.some((paper) => isServed(state, paper) || isReceived(state.orders, paper))
      ? missing('尚未送达的文书', '已送达的不必重复')
      : satisfied('尚未送达'),
);

function isReceived(orders: readonly Order[], { form, key }: PaperRef): boolean {
  return orders.some((order) => order.form === form && order.key === key && order.receivedBy !== undefined);
}

/** 送达人 are officers of the team, two of them where a paper is left behind. */
const deliveredByTeam = gate(
  { name: 'deliveredByTeam', title: '由承办人员送达' },
  cite('行政处罚法', 42, 1),
  ({ task }: AtScene, input: ServePaper) => {
    const { deliveredBy, way } = input;
    const isPost = way === 'post' || way === 'electronic';
    const ours = new Set(deliveredBy.filter((id) => teamOf(task).includes(id)));
    if (ours.size < deliveredBy.length) return missing('只有承办人员、不重复的送达人名单');
    return ours.size >= (isPost ? 1 : 2)
      ? satisfied(deliveredBy.map((id) => officerName(task, id)).join('、'))
      : missing('两名送达人');
  },
);

/** 留置送达: witnessed, or photographed and filmed (民事诉讼法第八十九条). */
const leavingAttested = gate(
  { name: 'leavingAttested', title: '留置送达有见证或者音像', ref: 'serve.order' },
  cite('民事诉讼法', 89),
  (_state: AtScene, input: ServePaper) => {
    if (input.way !== 'leaving') return notNeeded('不是留置送达');
    const { attestor, recordingFile } = input;
    return attestor === undefined && recordingFile === undefined
      ? missing('见证人或者拍照、录像', '请见证人签名，或填写音像记录文件号')
      : satisfied(attestor ?? recordingFile ?? '');
  },
);

/** 当事人同意并签订确认书的, only then by electronic means. */
const electronicAgreed = gate(
  { name: 'electronicAgreed', title: '电子送达有确认书', ref: 'serve.electronic' },
  cite('行政处罚法', 61, 2),
  (_state: AtScene, input: ServePaper) => {
    if (input.way !== 'electronic') return notNeeded('不是电子送达');
    return input.reference === undefined
      ? missing('当事人签订的电子送达确认书', '填写确认书编号')
      : satisfied(input.reference);
  },
);

export const servePaper = act({
  kind: 'inspection',
  name: 'paper.serve',
  title: '送达文书',
  citations: [cite('行政处罚法', 61, 1), cite('民事诉讼法', 87)],
  by: ['officer'],
  from: ['onSite', 'signed', 'rectifying', 'reinspecting', 'settled'],
  certifiedOfficers: 2,
  input: ServePaper,
  facts: ['organ'],
  subject: ofTask,
  gates: [papersIssued, notServedYet, deliveredByTeam, leavingAttested, electronicAgreed],
  apply: (state: AtScene, input, context): AtScene => ({
    ...state,
    services: [...state.services, serviceFrom(state, input, context)],
    orders: state.orders.map((order) => receivedOrder(order, input, context)),
    papers: papersWith(state, context),
  }),
  documents: ({ services }: AtScene) => services.slice(-1).map(({ key }) => ({ form: 'proofOfService', key })),
});

function serviceFrom(state: AtScene, input: ServePaper, { at }: ActContext): PaperService {
  return { ...input, key: nextKey(state, 'proofOfService', 'service'), at };
}

function receivedOrder(order: Order, { papers, way, receivedBy }: ServePaper, { at }: ActContext): Order {
  const isOne = papers.some(({ form, key }) => form === order.form && key === order.key);
  return isOne ? { ...order, receivedBy: { name: receivedBy, at, way } } : order;
}
