/** 离场: only when every finding has its paper and every paper is in their hands. */

import { z } from 'zod';
import { cite, Instant } from '@zhifa/law';
import { act, advisoryGate, gate, missing, notNeeded, satisfied } from '../kernel/index.ts';
import { remark } from '../shared/schema.ts';
import { afterRecord, recusedReplaced } from './gates.ts';
import { numbersText, pendingMeasures, pendingOrders, stageAfter } from './progress.ts';
import type { Rectifying, Settled, Signed } from './state.ts';
import { ofTask } from './team.ts';

const RegisterDeparture = z.strictObject({
  recordingEndedAt: Instant.exactOptional().meta({ title: '音像记录结束' }),
  note: remark('备注'),
});
type RegisterDeparture = z.output<typeof RegisterDeparture>;

/** 问题隐患依法下达文书: an order for each deadline, a decision for each measure. */
const papersIssuedForAll = gate(
  { name: 'papersIssuedForAll', title: '问题项都有文书', ref: 'inspect.finding.handle' },
  cite('安全生产法', 62, 2),
  (state: Signed, _input: unknown) => {
    const orders = pendingOrders(state);
    if (orders.length > 0) return missing(`第${numbersText(orders)}项问题的责令限期整改指令书`, '先签发');
    const measures = pendingMeasures(state);
    return measures.length > 0
      ? missing(`第${numbersText(measures)}项问题的现场处理措施决定书`, '先签发')
      : satisfied(`${String(state.orders.length)}份文书已签发`);
  },
);

/** 现场处置率百分之百，离场前校验: an order in the officer's bag orders nothing. */
const papersHandedOver = gate(
  { name: 'papersHandedOver', title: '文书已当场交付' },
  cite('执法规范提升年方案'),
  ({ orders }: Signed, _input: unknown) => {
    const kept = orders.filter(({ receivedBy }) => receivedBy === undefined);
    if (orders.length === 0) return notNeeded('没有处置文书');
    return kept.length === 0
      ? satisfied(`${String(orders.length)}份文书已交付`)
      : missing(`${kept.map(({ number }) => number.text).join('、')}的签收或者送达`, '当场签收，拒收的留置送达');
  },
);

const recordingEnded = advisoryGate(
  { name: 'recordingEnded', title: '执法记录仪已关闭登记' },
  cite('三项制度指导意见'),
  ({ arrival }: Signed, { recordingEndedAt }: RegisterDeparture) => {
    if (arrival.bodyCameras.length === 0) return notNeeded('未使用执法记录仪');
    return recordingEndedAt === undefined
      ? missing('执法记录仪结束记录的时刻', '填写结束时刻，或说明中断的原因')
      : satisfied(recordingEndedAt);
  },
);

export const registerDeparture = act({
  kind: 'inspection',
  name: 'departure.register',
  title: '离场登记',
  citations: [cite('安全生产法', 62, 2), cite('执法规范提升年方案')],
  by: ['officer'],
  from: ['signed'],
  certifiedOfficers: 2,
  input: RegisterDeparture,
  subject: ofTask,
  gates: [recusedReplaced, afterRecord, papersIssuedForAll, papersHandedOver, recordingEnded],
  apply: (state: Signed, _input, { at }): Rectifying | Settled => ({
    ...state,
    stage: stageAfter(state),
    departedAt: at,
    extensions: [],
    reinspections: [],
    resumptionRequests: [],
    resumptions: [],
  }),
});
